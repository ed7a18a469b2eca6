/**
 * The words of the data model: types of entity and relation, their kinds and roles, and which types a relation may
 * join. Schemas, write files, legends, cards, filters and grammar follow from these records or are checked against
 * them; the recipe in the README says what a new type needs.
 */
export * from './entity-types.ts';
export * from './relation-types.ts';
export * from './words.ts';
