import { nodesCsv, tiesCsv } from './csv/network.ts';
import { readCsv } from './csv/read.ts';
import { readDl } from './dl/read.ts';
import { type Format, type Reader } from './format.ts';
import { readGml } from './gml/read.ts';
import { readPajek } from './pajek/read.ts';
import { readGexf } from './gexf/read.ts';
import { toGexf } from './gexf/write.ts';
import { readGraphml } from './graphml/read.ts';
import { toGraphml } from './graphml/write.ts';
import { readJson } from './json/read.ts';
import { toNetworkJson } from './json/write.ts';
import { rootName } from './xml/read.ts';

const whole = (extension: string, text: string) => [{ part: null, extension, text }];

/** The formats of networks, in the order in which a file is tried: what it is shows in its content, not its name. */
export const formats: readonly Format[] = [
  {
    name: 'GraphML',
    extensions: ['graphml', 'xml'],
    type: 'application/xml;charset=utf-8',
    sniff: (text) => rootName(text) === 'graphml',
    read: readGraphml,
    write: (file) => whole('graphml', toGraphml(file)),
  },
  {
    name: 'GEXF',
    extensions: ['gexf'],
    type: 'application/xml;charset=utf-8',
    sniff: (text) => rootName(text) === 'gexf',
    read: readGexf,
    write: (file) => whole('gexf', toGexf(file)),
  },
  {
    name: 'JSON',
    extensions: ['json'],
    type: 'application/json',
    sniff: (text) => /^\s*[{[]/.test(text),
    read: readJson,
    write: (file) => whole('json', toNetworkJson(file)),
  },
  {
    name: 'CSV',
    extensions: ['csv', 'tsv', 'txt'],
    type: 'text/csv;charset=utf-8',
    sniff: (text) => !/^\s*</.test(text),
    read: readCsv,
    write: (file) => [
      { part: 'nodes', extension: 'csv', text: nodesCsv(file) },
      { part: 'ties', extension: 'csv', text: tiesCsv(file) },
    ],
  },
];

/** Formats that are read and not written. */
const READ_ALONE: readonly Reader[] = [
  {
    name: 'Pajek',
    extensions: ['net', 'paj'],
    sniff: (text) => /^\s*(?:%[^\n]*\n\s*)*\*(?:vertices|network|partition)\b/i.test(text),
    read: readPajek,
  },
  { name: 'DL', extensions: ['dl'], sniff: (text) => /^\s*dl\b/i.test(text), read: readDl },
  {
    name: 'GML',
    extensions: ['gml'],
    sniff: (text) =>
      /^\s*(?:#[^\n]*\n\s*|(?:Creator|Version|comment)\s+(?:"[^"]*"|\S+)\s+)*graph\s*\[/i.test(text),
    read: readGml,
  },
];

/** All that is read, in the order in which a file is tried: what is a table at the last. */
export const readers: readonly Reader[] = [...formats.slice(0, -1), ...READ_ALONE, ...formats.slice(-1)];
