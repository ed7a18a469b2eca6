import { describe, expect, test } from '@jest/globals';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { FigureBar } from '../../client/src/charts/FigureBar.tsx';
import { Histogram } from '../../client/src/charts/Histogram.tsx';
import { IntervalPlot } from '../../client/src/charts/IntervalPlot.tsx';
import { Matrix } from '../../client/src/charts/Matrix.tsx';
import { Scatter } from '../../client/src/charts/Scatter.tsx';
import { boxOf, idsWithin, placed, scatterScales } from '../../client/src/charts/scatterPlaces.ts';
import { speaking, type Language } from './languages.ts';

function drawn(picture: ReactElement, language: Language = 'en'): string {
  return renderToStaticMarkup(<I18nextProvider i18n={speaking(language)}>{picture}</I18nextProvider>);
}
const count = (text: string, piece: string): number => text.split(piece).length - 1;
const nothing = (): void => undefined;

describe('the matrix of groups', () => {
  const groups = ['Lappi', 'Kainuu & <co>', 'Åland'];
  const cells = [
    { a: 0, b: 0, value: 4 },
    { a: 0, b: 1, value: 2 },
    { a: 1, b: 2, value: null },
  ];
  const picture = drawn(<Matrix label="Ties" groups={groups} cells={cells} onCell={nothing} />);
  test('marks the pairs without a tie, on both sides of the diagonal', () => {
    // Lappi–Åland alone: inside a group nothing is missing, and an undefined value is not an empty one.
    expect(count(picture, '<path')).toBe(2);
    expect(picture).toContain('Lappi – Åland: no tie');
  });
  test('says each cell and shows undefined as a dash', () => {
    expect(picture).toContain('aria-label="Lappi – Kainuu &amp; &lt;co&gt;: 2"');
    expect(picture).toContain('inside Lappi: 4');
    expect(picture).toContain('Kainuu &amp; &lt;co&gt; – Åland: –');
  });
  test('is one stop of Tab', () => {
    const svg = picture.slice(0, picture.indexOf('</svg>'));
    expect(count(svg, 'role="button"')).toBe(9);
    expect(count(svg, 'tabindex="0"')).toBe(1);
  });
  test('is a single image where nothing can be pressed, with the same as a table', () => {
    const still = drawn(<Matrix label="Ties" groups={groups} cells={cells} />);
    expect(still).toContain('role="img" aria-label="Ties"');
    expect(still).not.toContain('role="button"');
    expect(count(still.slice(still.indexOf('<tbody>')), '<tr>')).toBe(6);
  });
});

describe('the distribution', () => {
  test('counts what is undefined instead of drawing it', () => {
    const picture = drawn(<Histogram label="d" title="Partners" values={[1, 2, 2, null]} />);
    expect(picture).toContain('1 without a value is not drawn.');
    expect(picture).toContain('2: 2');
    expect(picture).not.toContain('NaN');
  });
  test('of nothing says so', () => {
    const picture = drawn(<Histogram label="d" title="Partners" values={[null]} />, 'fi');
    expect(picture).toContain('Piirrettäviä arvoja ei ole.');
    expect(picture).not.toContain('NaN');
  });
});

describe('the scatter of two measures', () => {
  const points = [
    { id: 'a', name: 'A', x: 1, y: 10 },
    { id: 'b', name: 'B', x: 2, y: null },
    { id: 'c', name: 'C', x: 3, y: 30 },
  ];
  test('draws only points that have both values, and lists all', () => {
    const picture = drawn(
      <Scatter label="s" xTitle="x" yTitle="y" points={points} onPick={nothing} selected={new Set(['c'])} />,
    );
    expect(count(picture, 'data-point')).toBe(2);
    expect(count(picture, 'aria-pressed="true"')).toBe(1);
    expect(count(picture.slice(picture.indexOf('<tbody>')), '<tr>')).toBe(3);
    expect(picture).not.toContain('NaN');
  });
  test('gives those inside a dragged rectangle, whichever corner it starts from', () => {
    const places = placed(points, scatterScales(points));
    const { px, py } = places[1];
    expect(idsWithin(places, boxOf([px + 5, py + 5], [px - 5, py - 5]))).toEqual(['c']);
  });
});

test('rank intervals say how many of all are drawn', () => {
  const rows = Array.from({ length: 5 }, (_, i) => ({
    id: `o${i}`,
    name: `O ${i}`,
    rank: i + 1,
    low: Math.max(1, i),
    median: i + 1,
    high: i + 2.5,
  }));
  const picture = drawn(<IntervalPlot label="r" rows={rows} limit={3} onPick={nothing} />, 'sv');
  expect(picture).toContain('3 av 5 visas');
  expect(picture).toContain('O 2: placering 3, i de flesta körningar 2 till 4,5');
});

describe('the bar of a figure', () => {
  test('says value, comparison, expectation and chance in words', () => {
    const picture = drawn(
      <FigureBar name="E-I" value={-0.25} comparison={0.5} expected={0.1} random={{ low: 0, high: 0.2 }} />,
      'fi',
    );
    expect(picture).toContain(
      'E-I: arvo −0,25; vertailu 0,5; odotusarvo kokojen perusteella 0,1; sattuman varassa 0–0,2',
    );
  });
  test('draws no mark for what is undefined', () => {
    const picture = drawn(<FigureBar name="E-I" value={null} />);
    expect(picture).toContain('E-I: value –');
    expect(picture).not.toContain('<circle');
    expect(picture).not.toContain('NaN');
  });
});
