export { answerPattern, countPattern } from './answer.ts';
export { nextTurn } from './turns.ts';
export { patternChoices } from './choices.ts';
export { schemaOf } from './schema.ts';
