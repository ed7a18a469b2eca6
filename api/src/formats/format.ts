import { type StatedGraph } from './graph-file.ts';
import { type NetworkFile } from './network-file.ts';

/** What the user says of a file that the file does not say. */
export interface ReadOptions {
  /** Columns of a table that hold the ends of the ties. */
  source?: string | null;
  target?: string | null;
  /** False: the first line of a table is a tie, not names of columns. */
  header?: boolean;
  /** Null or not given: as the file says. */
  directed?: boolean | null;
}

/** A file format of networks. To add one: a folder with its reader and writer, and a record in the list. */
export interface Format {
  readonly name: string;
  /** Endings of file names, without the point; the first is the one that is written. */
  readonly extensions: readonly string[];
  /** MIME type of what is written. */
  readonly type: string;
  /** Whether a text is of this format; asked in the order of the list. */
  readonly sniff: (text: string) => boolean;
  /** @throws InvalidInput naming the line, node or edge at fault */
  readonly read: (text: string, options: ReadOptions) => StatedGraph;
  /** The files that hold the network, by the part of the name that tells them apart; a table a file. */
  readonly write: (file: NetworkFile) => readonly WrittenFile[];
}

/** What reads a format. */
export type Reader = Pick<Format, 'name' | 'extensions' | 'sniff' | 'read'>;

/** A file to be saved: `NAME.extension`, or `NAME-part.extension` where the format needs several. */
export interface WrittenFile {
  readonly part: string | null;
  readonly extension: string;
  readonly text: string;
}
