/** Readers and writers of files: pure, from bytes or a network to text; no database, no file system. */
export { type Format, type ReadOptions, type WrittenFile } from './format.ts';
export { type Attributes, fault, type FileTie, type GraphFile, namesOf } from './graph-file.ts';
export { formats, readers } from './list.ts';
export { readGraph } from './read.ts';
export { decode } from './text/decode.ts';
export { type Heading, meaning, named } from './text/headings.ts';
export { type DecimalSign, readNumbers } from './text/numbers.ts';
export * from './write.ts';
