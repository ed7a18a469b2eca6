import {
  ACTOR_TYPES,
  parentOf,
  relationType,
  type ActorType,
  type Pattern,
  type PatternStep,
} from '@sidos/api/model';
import { english } from './english.ts';
import { finnish } from './finnish.ts';
import type { Grammar, Link, Thing, TieKey } from './grammar.ts';
import { swedish } from './swedish.ts';
import type { Language } from '../../../i18n/setup.ts';

/** What a press on a part of the sentence changes. */
export type Part =
  | 'tie'
  | 'role'
  | 'what'
  | 'place'
  | 'cluster'
  | 'theme'
  | 'status'
  | 'documents'
  | 'certainty'
  | 'period'
  | 'money'
  | 'name'
  | 'below'
  | 'after'
  | 'tieDocuments'
  | 'tieCertainty'
  | 'tiePeriod'
  | 'tieMoney';

interface Segment {
  part: Part;
  text: string;
}

/** One step as a line of the sentence. */
export interface Line {
  step: number;
  /** How many steps it hangs below the first. */
  depth: number;
  /** Takes up the step that it hangs on, where that is not the line before. */
  back: string | null;
  segments: Segment[];
  /** Sign at its end. */
  joint: string;
}

/** What a sentence needs to know beside the question. */
export interface Names {
  /** Name of an entity by id. */
  byId: (id: string) => string;
  euro: (value: number) => string;
  date: (iso: string) => string;
  relation: (name: NonNullable<PatternStep['tie']>['relations'][number]) => string;
}

const GRAMMARS: Record<Language, Grammar> = { fi: finnish, sv: swedish, en: english };

/** The grammar of a language; English where there is none. */
export function grammarOf(language: string): Grammar {
  return GRAMMARS[language as Language] ?? english;
}

/** The question as lines of a sentence, one for each step. */
export function sentenceLines({ steps }: Pick<Pattern, 'steps'>, grammar: Grammar, names: Names): Line[] {
  const depths: number[] = [];
  const lines = steps.map((step, index): Line => {
    const parent = parentOf(steps, index);
    depths.push(parent === undefined ? 0 : depths[parent] + 1);
    const thing = thingOf(steps, index, names);
    const own: Segment[] =
      parent === undefined
        ? [{ part: 'what', text: grammar.head(thing) }]
        : clause(steps, index, grammar, names, thing);
    const more = conditions(step, grammar, names);
    // What follows the thing in its clause ("taking part") comes behind its conditions where the language has it so.
    const split = grammar.near ? own.findIndex(({ part }) => part === 'what') + 1 : own.length;
    const back = parent !== undefined && parent !== index - 1;
    return {
      step: index,
      depth: depths[index],
      back: back
        ? grammar.back({ ...thingOf(steps, parent, names), quantity: SOME }, parent + 1) + grammar.joint
        : null,
      segments: [...own.slice(0, split), ...more, ...own.slice(split)],
      joint: '',
    };
  });
  lines.forEach((line, index) => {
    const next = steps[index + 1];
    const hangs = next !== undefined && parentOf(steps, index + 1) === index;
    if (hangs && tieKey(steps, index + 1) !== 'together') line.joint = grammar.joint;
    if (next !== undefined && !hangs) line.joint = ',';
  });
  return lines;
}

/** The question as one sentence. */
export function sentenceText(lines: readonly Line[]): string {
  return lines
    .map(
      ({ back, segments, joint }) =>
        [back, ...segments.map(({ text }) => text)].filter(Boolean).join(' ') + joint,
    )
    .join(' ');
}

const SOME = { is: 'some' } as const;

function thingOf(steps: Pattern['steps'], index: number, names: Names): Thing {
  const step = steps[index];
  const { kinds } = step.same === null ? step : steps[step.same];
  return {
    types: typesOf(steps, step.same ?? index),
    kinds,
    names: step.ids.map(names.byId),
    quantity: step.tie?.quantity ?? SOME,
    same: step.same === null ? null : step.same + 1,
  };
}

/** The types that a step can be of; none where it can be of any. */
export function typesOf(steps: Pattern['steps'], index: number): ActorType[] {
  const { type, tie } = steps[index];
  if (type !== null) return [type];
  const parent = parentOf(steps, index);
  if (tie === null || parent === undefined || tie.relations.length === 0) return [];
  const before = typesOf(steps, parent);
  const reached = tie.relations.flatMap((relation) =>
    relationType(relation).ends.flatMap(([from, to]) => [
      ...(tie.direction !== 'in' && fits(before, from) ? [to] : []),
      ...(tie.direction !== 'out' && fits(before, to) ? [from] : []),
    ]),
  );
  const types = ACTOR_TYPES.filter((one) => reached.includes(one));
  return types.length > 3 ? [] : types;
}

function fits(types: readonly ActorType[], one: string): boolean {
  return types.length === 0 || types.some((type) => type === one);
}

function tieKey(steps: Pattern['steps'], index: number): TieKey {
  const { tie } = steps[index];
  if (tie?.relations.length === 1 && relationType(tie.relations[0]).mutual === true)
    return `${tie.relations[0]}.out`;
  if (tie === null || tie.relations.length !== 1 || tie.direction === 'either') return 'any';
  const parent = parentOf(steps, index) ?? 0;
  const before = steps[parent].tie;
  const takesPart = tie.relations[0] === 'PARTICIPATES_IN' && tie.direction === 'in';
  const through =
    before?.relations.length === 1 &&
    before.relations[0] === 'PARTICIPATES_IN' &&
    before.direction === 'out' &&
    before.quantity.is === 'some' &&
    parent === index - 1;
  if (takesPart && through && tie.quantity.is !== 'none') return 'together';
  return `${tie.relations[0]}.${tie.direction}`;
}

function clause(
  steps: Pattern['steps'],
  index: number,
  grammar: Grammar,
  names: Names,
  thing: Thing,
): Segment[] {
  const tie = steps[index].tie!;
  const before = thingOf(steps, parentOf(steps, index) ?? 0, names);
  const link: Link = {
    key: tieKey(steps, index),
    before:
      before.quantity.is === 'none'
        ? 'none'
        : before.names.length === 1 || before.same !== null
          ? 'one'
          : 'several',
    people: before.types.join() === 'person',
    roles: tie.roles,
    relations: tie.relations.map(names.relation),
  };
  const pieces = grammar.link(link, thing).map(({ is, text }): Segment => ({ part: is, text }));
  const bounds = spans(tie, names);
  return [
    ...pieces,
    ...some('below', tie.below ? grammar.below : null),
    ...some('tieDocuments', tie.documents.length > 0 ? grammar.documents(tie.documents) : null),
    ...some('tieCertainty', tie.certainty && grammar.certainty(tie.certainty)),
    ...some('tiePeriod', bounds.period && grammar.period(bounds.period)),
    ...some('tieMoney', bounds.money && grammar.money(bounds.money)),
  ];
}

function conditions(step: PatternStep, grammar: Grammar, names: Names): Segment[] {
  const { place, cluster, theme, statuses, documents, certainty, name, after } = step;
  const bounds = spans(step, names);
  return [
    ...some(
      'place',
      place &&
        grammar.place(
          place.ids.map((id) => ({ id, name: names.byId(id) })),
          place.outside,
        ),
    ),
    ...some('cluster', cluster && grammar.cluster(cluster.ids.map(names.byId), cluster.outside)),
    ...some('theme', theme && grammar.theme(theme.ids.map(names.byId), theme.outside)),
    ...some('status', statuses.length > 0 ? grammar.status(statuses) : null),
    ...some('name', name === '' ? null : grammar.called(name)),
    ...some('period', bounds.period && grammar.period(bounds.period)),
    ...some('money', bounds.money && grammar.money(bounds.money)),
    ...some('documents', documents.length > 0 ? grammar.documents(documents) : null),
    ...some('certainty', certainty && grammar.certainty(certainty)),
    ...some('after', after === null ? null : grammar.after),
  ];
}

function some(part: Part, text: string | null): Segment[] {
  return text === null ? [] : [{ part, text }];
}

function spans(
  { from, until, least, most }: Pick<PatternStep, 'from' | 'until' | 'least' | 'most'>,
  { date, euro }: Names,
) {
  return {
    period:
      from === null && until === null ? null : { from: from && date(from), until: until && date(until) },
    money:
      least === null && most === null
        ? null
        : { from: least === null ? null : euro(least), until: most === null ? null : euro(most) },
  };
}

/** What a step is about, without what is asked of it: "Projects". */
export function stepName(steps: Pattern['steps'], index: number, grammar: Grammar, names: Names): string {
  const step = steps[index];
  const name = grammar.head({ ...thingOf(steps, step.same ?? index, names), names: [], quantity: SOME });
  return name.charAt(0).toLowerCase() + name.slice(1);
}
