import { MONEY_RELATIONS, NESTING_RELATIONS, parentOf, type Pattern } from '@sidos/api/model';
import { typesOf, type Part } from '../sentence/sentence.ts';

/** What a row of the builder can be opened for: a part of its sentence, or that it is the same as an earlier step. */
export type Editing = Part | 'same';

/** The conditions that a step can be given besides those it has. */
export function offeredConditions({ steps }: Pattern, index: number, present: readonly Part[]): Editing[] {
  const { tie, same } = steps[index];
  const relations = tie?.relations ?? [];
  const nests =
    relations.length > 0 &&
    relations.every((name) => NESTING_RELATIONS.includes(name)) &&
    tie?.direction !== 'either';
  const pays = relations.some((name) => MONEY_RELATIONS.includes(name));
  const types = typesOf(steps, index);
  const ofEntity: Editing[] =
    same === null
      ? [
          'place',
          'cluster',
          'theme',
          ...(types.length === 0 || types.includes('project') ? (['status'] as const) : []),
          'name',
          'period',
          ...(types.includes('project') ? (['money'] as const) : []),
          'documents',
          'certainty',
          ...(earlierLike(steps, index).length > 0 ? (['after'] as const) : []),
        ]
      : [];
  const ofTie: Editing[] =
    tie === null
      ? []
      : [
          'role',
          ...(nests ? (['below'] as const) : []),
          'tieDocuments',
          'tieCertainty',
          'tiePeriod',
          ...(pays ? (['tieMoney'] as const) : []),
          ...(same === null && sameAs(steps, index).length > 0 ? (['same'] as const) : []),
        ];
  return [...ofTie.slice(0, 1), ...ofEntity, ...ofTie.slice(1)].filter(
    (part) => !(present as readonly Editing[]).includes(part),
  );
}

/** Earlier steps of the same type, before which a step can be told to come. */
export function earlierLike(steps: Pattern['steps'], index: number): number[] {
  const { type } = steps[index];
  return [...steps.keys()]
    .slice(0, index)
    .filter((other) => type !== null && steps[other].type === type && steps[other].same === null);
}

/** Earlier steps that a step can be the same as: of a fitting type, and not the one it hangs on. */
export function sameAs(steps: Pattern['steps'], index: number): number[] {
  const types = typesOf(steps, index);
  return [...steps.keys()].slice(0, index).filter((other) => {
    const others = typesOf(steps, other);
    const fits = types.length === 0 || others.length === 0 || others.some((type) => types.includes(type));
    return fits && steps[other].same === null && other !== parentOf(steps, index);
  });
}
