import type { SourceRow, Told } from '../model/index.ts';

/** A row that is not read, and why. */
export interface SkippedRow {
  row: number;
  reason: Told;
}

/** A range of merged cells. */
export interface MergedRange {
  firstLine: number;
  lastLine: number;
  firstColumn: number;
  lastColumn: number;
}

/** Rows of one file or sheet as they stand, the header among them. */
export interface RawTable {
  /** Name of the sheet, where the file has sheets. */
  sheet: string | null;
  rows: SourceRow[];
  /** What was noticed. */
  notes: Told[];
  /** Whether numbers and dates were told apart from texts by the file: they stand as 1.5 and 2024-03-01 then. */
  typed: boolean;
  /** Ranges of merged cells, by the lines and columns (from 0) that they span. */
  merged?: readonly MergedRange[];
  /** Whether the file says that its ties have a direction. */
  directed?: boolean;
}

/** A table with its header found: what a recipe is laid on. */
export interface Table extends Omit<RawTable, 'rows'> {
  header: string[];
  /** Line of the header, 0 where there is none. */
  headerLine: number;
  rows: SourceRow[];
  skipped: SkippedRow[];
}

/** How a file is to be read where the user says it. */
export interface ReadAs {
  encoding?: 'utf-8' | 'utf-16le' | 'windows-1252' | undefined;
  delimiter?: ',' | ';' | '\t' | '|' | undefined;
  /** Sheets to read; all that hold a table where none is named. */
  sheets?: readonly string[] | undefined;
  /** Line of the header; 0: there is none. */
  headerLine?: number | undefined;
}

/** The most cells of a row; a call with an argument a row would be too much for the largest tables. */
export function widthOf(rows: readonly SourceRow[]): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
}
