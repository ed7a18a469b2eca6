export { codeOf, isCode, replaceIds } from './codes.ts';
export { PeopleMask, initials, ordinaryWords, type Masking, type NamedColumns } from './mask.ts';
export { NameMatcher } from './matcher.ts';
