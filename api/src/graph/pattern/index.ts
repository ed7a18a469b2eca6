export { answerPattern, countPattern } from './answer.ts';
export { patternChoices } from './choices.ts';
export { schemaOf } from './schema.ts';
