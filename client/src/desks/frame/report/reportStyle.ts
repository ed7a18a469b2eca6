import { PAGE } from '../../../styles/palette.ts';

const { panel, text, muted, line } = PAGE.light;

/** The look of a report: one column for the screen, A4 with its margins on paper, tables that repeat their head. */
export const REPORT_STYLE = `
@page { size: A4; margin: 18mm 16mm 20mm; }
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: ${panel}; color: ${text}; font: 14px/1.45 Inter, system-ui, sans-serif; font-variant-numeric: tabular-nums; }
main { max-width: 800px; margin: 0 auto; padding: 32px 24px; }
h1 { font-size: 24px; line-height: 1.2; margin: 0 0 8px; }
h2, caption { font-size: 16px; font-weight: 600; text-align: left; margin: 24px 0 8px; padding: 0 0 4px; }
h2 { break-after: avoid; }
caption { caption-side: top; }
p { margin: 0 0 8px; overflow-wrap: anywhere; }
.facts { color: ${muted}; overflow-wrap: anywhere; }
figure { margin: 24px 0; break-inside: avoid; }
figure img { display: block; width: 100%; max-height: 220mm; object-fit: contain; }
figcaption { color: ${muted}; margin-top: 4px; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 0; margin: 8px 0 0; }
.swatch { display: inline-block; width: 10px; height: 10px; margin-right: 6px; border-radius: 2px; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
table { width: 100%; font-size: 0.93em; border-collapse: collapse; margin: 24px 0; }
thead { display: table-header-group; }
tr, table.whole { break-inside: avoid; }
th, td { text-align: left; vertical-align: top; padding: 4px 8px 4px 0; border-bottom: 1px solid ${line}; overflow-wrap: break-word; }
th { vertical-align: bottom; }
th.number, td.number { text-align: right; }
td.number { white-space: nowrap; }
td:not(.number) { min-width: 12ch; }
code, td:last-child { overflow-wrap: anywhere; }
a { color: inherit; }
@media print { .apart { break-before: page; } figure img { max-height: 125mm; } main { max-width: none; padding: 0; } body { font-size: 10pt; } }
`;
