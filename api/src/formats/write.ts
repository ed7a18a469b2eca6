/** What writes files and names them, for the browser too. */
export { csvMetadata, metadataName, type DescribedTable, type TableFacts } from './csv/metadata.ts';
export { toCsv, toSpreadsheetCsv, toTsv } from './csv/write.ts';
export { fileName } from './file-name.ts';
export { toGexf } from './gexf/write.ts';
export { toGraphml } from './graphml/write.ts';
export { toNetworkJson } from './json/write.ts';
export { type Cell, type FileColumn, type NetworkFile, type NodeLook } from './network-file.ts';
export { toPajek } from './pajek/write.ts';
export { nodesCsv, tiesCsv } from './csv/network.ts';
export { escapeXml } from './xml/write.ts';
