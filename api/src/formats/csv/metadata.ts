import { type FileColumn } from '../network-file.ts';

/** A CSV file that a companion describes. */
export interface DescribedTable {
  /** Name of the CSV file. */
  url: string;
  title: string;
  columns: readonly FileColumn[];
}

/** What tables were computed from. */
export interface TableFacts {
  title: string;
  description: string;
  date: string;
  parameters: Readonly<Record<string, string>>;
}

/**
 * The companion of CSV files, which hold a header and rows and nothing else: what they were computed from, and what
 * their columns are, as "CSV on the Web" describes tables (W3C, Metadata Vocabulary for Tabular Data).
 */
export function csvMetadata(facts: TableFacts, tables: readonly DescribedTable[]): string {
  const metadata = {
    '@context': 'http://www.w3.org/ns/csvw',
    'dc:title': facts.title,
    'dc:description': facts.description,
    'dc:date': facts.date,
    'dc:creator': 'Sidos',
    dialect: { delimiter: ',', header: true, lineTerminators: ['\r\n'], encoding: 'utf-8' },
    notes: [
      { parameters: facts.parameters },
      {
        apostrophe:
          'An apostrophe stands before texts that begin with = + - or @ (after apostrophes of their own too), so that no spreadsheet runs them; take one off to have the text.',
      },
    ],
    tables: tables.map(({ url, title, columns }) => ({
      url,
      'dc:title': title,
      tableSchema: {
        columns: columns.map((column) => ({
          titles: column.key,
          datatype: column.type,
          'dc:description': column.title,
        })),
      },
    })),
  };
  return `${JSON.stringify(metadata, null, 1)}\n`;
}

/** The name of the companion of a CSV file. */
export function metadataName(csvName: string): string {
  return `${csvName}-metadata.json`;
}
