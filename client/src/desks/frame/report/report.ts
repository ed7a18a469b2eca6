import { escapeXml } from '@sidos/api/formats/write';
import { REPORT_STYLE } from './reportStyle.ts';
import { PALETTES } from '../../../styles/palette.ts';

/** A table of a report; cells are texts as the reader is to see them, numbers already in his language. */
export interface ReportTable {
  caption: string;
  columns: readonly { title: string; numeric?: boolean }[];
  rows: readonly (readonly string[])[];
}

/** A picture with its legend. */
interface ReportPicture {
  /** SVG markup; it is embedded as an image, so nothing in it runs and it loads nothing. */
  svg: string;
  /** What it shows, for those who do not see it and as its caption. */
  caption: string;
  legend: readonly { colour: string; text: string }[];
}

interface ReportDefinition {
  name: string;
  meaning: string;
  formula: string | null;
}

/** What a report is made of; everything is text in the chosen language, given by the desk. */
export interface ReportParts {
  language: string;
  title: string;
  /** The answer in a few sentences: with the first picture they make page one. */
  lead: readonly string[];
  /** All sentences: what was asked, what the figures must be read with, and each of them read out. */
  summary: readonly string[];
  pictures: readonly ReportPicture[];
  tables: readonly ReportTable[];
  definitions: readonly ReportDefinition[];
  /** The methods paragraph, a sentence each. */
  methods: readonly string[];
  sources: readonly string[];
  /** The documents of the data, with their dates and how much each tells of. */
  documents: readonly string[];
  /** Notes at the end: how people are shown, what a dash means. */
  notes: readonly string[];
  date: string;
  version: string;
  link: string;
  /** Headings and labels. */
  words: Record<
    | 'legend'
    | 'definitions'
    | 'measure'
    | 'meaning'
    | 'formula'
    | 'methods'
    | 'sources'
    | 'date'
    | 'version'
    | 'link'
    | 'figure'
    | 'table'
    | 'inFull'
    | 'documents',
    string
  >;
}

/**
 * One HTML file that prints on A4 and needs nothing beside itself: no script, no address fetched; every text escaped,
 * pictures as images. The same parts give the same file.
 */
export function buildReport(parts: ReportParts): string {
  const { words } = parts;
  return [
    '<!doctype html>',
    `<html lang="${escapeXml(parts.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeXml(parts.title)}</title>`,
    `<style>${REPORT_STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escapeXml(parts.title)}</h1>`,
    `<p class="facts">${escapeXml(words.date)}: ${escapeXml(parts.date)} · ${escapeXml(words.version)}: ${escapeXml(parts.version)}</p>`,
    ...sentences(parts.lead),
    ...parts.pictures.map((picture, i) => pictureOf(numbered(picture, words.figure, i), words.legend)),
    ...(parts.lead.length > 0 && parts.summary.length > 0
      ? [`<h2 class="apart">${escapeXml(words.inFull)}</h2>`]
      : []),
    ...sentences(parts.summary),
    ...[...parts.tables, ...definitionsOf(parts)].map((table, i) => tableOf(numbered(table, words.table, i))),
    ...list(words.documents, parts.documents),
    ...(parts.methods.length === 0
      ? []
      : [`<h2>${escapeXml(words.methods)}</h2>`, `<p>${escapeXml(parts.methods.join(' '))}</p>`]),
    ...list(words.sources, parts.sources),
    ...parts.notes.map((note) => `<p class="facts">${escapeXml(note)}</p>`),
    `<p class="facts">${escapeXml(words.link)}: ${linkOf(parts.link)}</p>`,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** `Table 2. Its caption`: what a text can point at. */
function numbered<Part extends { caption: string }>(part: Part, word: string, place: number): Part {
  return { ...part, caption: `${word} ${place + 1}. ${part.caption}` };
}

function sentences(texts: readonly string[]): string[] {
  return texts.map((sentence) => `<p>${escapeXml(sentence)}</p>`);
}

/** Only addresses of the web become links; anything else stays text. */
function linkOf(address: string): string {
  const text = escapeXml(address);
  return /^https?:\/\//.test(address) ? `<a href="${text}">${text}</a>` : text;
}

function pictureOf({ svg, caption, legend }: ReportPicture, heading: string): string {
  const items = legend.map(
    ({ colour, text }) =>
      `<li><span class="swatch" style="background:${colourOf(colour)}"></span>${escapeXml(text)}</li>`,
  );
  return [
    '<figure>',
    `<img alt="${escapeXml(caption)}" src="data:image/svg+xml,${encodeURIComponent(svg).replaceAll("'", '%27')}">`,
    `<figcaption>${escapeXml(caption)}</figcaption>`,
    ...(items.length === 0
      ? []
      : [`<ul class="legend" aria-label="${escapeXml(heading)}">`, ...items, '</ul>']),
    '</figure>',
  ].join('\n');
}

/** A colour and nothing else: anything that could end the declaration makes it grey. */
function colourOf(colour: string): string {
  return /^(#[0-9a-f]{3,8}|[a-z]+|rgb\([\d\s,.%/]+\)|hsl\([\d\s,.%/deg]+\))$/i.test(colour)
    ? colour
    : PALETTES.light.other;
}

/** A table of so few rows stands on one page. */
const WHOLE_ROWS = 15;

function tableOf({ caption, columns, rows }: ReportTable): string {
  const numeric = (i: number): string => (columns[i]?.numeric ? ' class="number"' : '');
  return [
    rows.length <= WHOLE_ROWS ? '<table class="whole">' : '<table>',
    `<caption>${escapeXml(caption)}</caption>`,
    `<thead><tr>${columns.map(({ title }, i) => `<th scope="col"${numeric(i)}>${escapeXml(title)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(
      (row) => `<tr>${row.map((cell, i) => `<td${numeric(i)}>${escapeXml(cell)}</td>`).join('')}</tr>`,
    ),
    '</tbody>',
    '</table>',
  ].join('\n');
}

function definitionsOf({ definitions, words }: ReportParts): ReportTable[] {
  if (definitions.length === 0) return [];
  const columns = [{ title: words.measure }, { title: words.meaning }, { title: words.formula }];
  const rows = definitions.map(({ name, meaning, formula }) => [name, meaning, formula ?? '']);
  return [{ caption: words.definitions, columns, rows }];
}

function list(heading: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  return [
    `<h2>${escapeXml(heading)}</h2>`,
    '<ul>',
    ...items.map((item) => `<li>${escapeXml(item)}</li>`),
    '</ul>',
  ];
}
