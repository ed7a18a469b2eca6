export { codeOf, isCode, replaceIds } from './codes.ts';
export { PeopleMask, initials, ordinaryWords, type Masking, type NamedColumns } from './mask.ts';
export { idKey, nameKeys, replaceSought, wholeNameKey, type IsSought } from './keys.ts';
export { NameMatcher, type Found } from './matcher.ts';
export {
  mayHoldNames,
  TAKEN_OUT,
  isErased,
  withoutErased,
  withoutNames,
  type Erased,
  type Remains,
} from './erase.ts';
export { stemsOf } from './inflection.ts';
