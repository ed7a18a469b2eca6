import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { z } from 'zod';
import type { TestHooks } from '../../client/src/stage/hooks.ts';
import type { Bench } from './browser.ts';
import { inWords } from './in-words.ts';

/** Waits until the network is drawn and what was drawn is at rest. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const sidos: TestHooks | undefined = window.sidos;
    return sidos !== undefined && performance.getEntriesByName('sidos-drawn').length > 0;
  });
  await frames(page);
}

/** Opens a path in a page that is open already, and waits until the network is drawn. */
export async function visit(bench: Bench, page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, bench.url).href);
  await drawn(page);
}

/** Goes to another view in a page that is open already, as the browser's back and forward do: without loading it. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  await frames(page);
}

/** Lets the page draw some times. */
export async function frames(page: Page, count = 3): Promise<void> {
  await page.evaluate(async (times) => {
    for (let i = 0; i < times; i += 1) await new Promise((done) => requestAnimationFrame(done));
  }, count);
}

/** Where an entity stands in the window, once it stands still; fails where it is not seen. */
export async function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const found = await page.waitForFunction(async (wanted) => {
    const first = window.sidos?.at(wanted);
    for (let i = 0; i < 2; i += 1) await new Promise((done) => requestAnimationFrame(done));
    const second = window.sidos?.at(wanted);
    // Before the stage has a size there are no numbers.
    if (!first || !second || !Number.isFinite(second.x + second.y)) return false;
    return Math.hypot(first.x - second.x, first.y - second.y) < 0.5 ? second : false;
  }, id);
  return (await found.jsonValue()) as { x: number; y: number };
}

interface Press {
  button?: 'left' | 'right';
  times?: number;
  holding?: 'Shift' | 'Control';
}

/** Presses the mouse on an entity. */
export async function pressOn(page: Page, id: string, press: Press = {}): Promise<void> {
  const { button = 'left', times = 1, holding } = press;
  const { x, y } = await placeOf(page, id);
  await page.mouse.move(x, y);
  if (holding) await page.keyboard.down(holding);
  await page.mouse.click(x, y, { button, clickCount: times });
  if (holding) await page.keyboard.up(holding);
}

/** Ids of the entities seen on the stage. */
export const seenIds = (page: Page): Promise<string[]> => page.evaluate(() => window.sidos?.seen() ?? []);

/** A key of the address bar; null where it says nothing. */
export const inAddress = (page: Page, key: string): string | null =>
  new URL(page.url()).searchParams.get(key);

/** Waits until a key of the address bar has a value. */
export async function expectAddress(page: Page, key: string, value: string | null): Promise<void> {
  await page
    .waitForURL((url) => url.searchParams.get(key) === value, { timeout: 8000 })
    .catch(() => undefined);
  expect(inAddress(page, key)).toBe(value);
}

/** What the status bar says is seen: entities and ties, each of how many. */
export async function counted(page: Page): Promise<{ entities: number[]; ties: number[] }> {
  const text = await page.getByTestId('counts').innerText();
  const numbers = [...text.matchAll(/\d[\d,\s\u00a0\u202f]*/g)].map(([match]) =>
    Number(match.replace(/\D/g, '')),
  );
  return { entities: numbers.slice(0, 2), ties: numbers.slice(2, 4) };
}

/** An answer of the API, checked against its schema, with things called as an English page calls them. */
export async function answer<T extends z.ZodType>(
  bench: Bench,
  path: string,
  schema: T,
): Promise<z.infer<T>> {
  const response = await fetch(`${bench.url}/api/v1${path}`);
  expect(response.status).toBe(200);
  return inWords(bench.url, schema.parse(await response.json()));
}

/** The right column. */
export const card = (page: Page) => page.getByTestId('card');

/** Opens all that a card leaves folded: the rest of each list of ties. */
export async function unfold(page: Page): Promise<void> {
  const more = card(page).getByRole('button', { name: /^Show all/ });
  await card(page).getByRole('heading', { level: 3 }).first().waitFor();
  while ((await more.count()) > 0) await more.first().click();
}

/** A press in the legend: on the row itself, which hides, or on its “only”. */
export const legendRow = (page: Page, name: string | RegExp) =>
  page.getByRole('region', { name: 'Legend' }).getByRole('listitem').filter({ hasText: name });
