export { PROPOSED_TYPES, proposeSame } from './propose.ts';
export { reasonInWords } from './reasons.ts';
