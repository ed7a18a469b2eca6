import {
  type HasNames,
  fold,
  type Entity,
  type Pattern,
  type PatternStep,
  type PatternTie,
  type Records,
  type Relation,
} from '@sidos/api/model';
import { fitsFact } from './plain-facts.ts';

/**
 * A question answered the slow and plain way, over exported data: every entity is tried for every step, and every
 * condition is looked up where the words of the model say it is. What the engines answer is compared with this.
 */
export class PlainEvaluation {
  private readonly byId: Map<string, Entity>;
  private readonly touching = new Map<string, Relation[]>();

  constructor({ entities, relations }: Records) {
    this.byId = new Map(entities.map((entity) => [entity.id, entity]));
    for (const relation of relations) {
      for (const end of [relation.from, relation.to]) {
        this.touching.set(end, [...(this.touching.get(end) ?? []), relation]);
      }
    }
  }

  /** The rows of the answer in their order, numbers to the cent; null where it would take too long. */
  rows(pattern: Pattern, patience = 60_000): (string | number | null)[][] | null {
    const found: Assignment[] = [];
    const { steps } = pattern;
    const bound = steps.map((_, step) => step).filter((step) => branchOf(steps, step) === null);
    let tried = 0;
    const extend = (taken: Assignment, left: readonly number[]): boolean => {
      tried += 1;
      if (tried > patience) return false;
      const [step, ...rest] = left;
      if (step === undefined) {
        if (branchRoots(steps).every((root) => this.branchHolds(steps, root, taken))) found.push(taken);
        return true;
      }
      return this.candidates(steps, step, taken).every((id) => extend({ ...taken, [step]: id }, rest));
    };
    return extend({}, bound) ? this.project(pattern, found) : null;
  }

  private branchHolds(steps: readonly PatternStep[], root: number, taken: Assignment): boolean {
    const members = steps.map((_, step) => step).filter((step) => branchOf(steps, step) === root);
    const complete = (sofar: Assignment, left: readonly number[]): boolean => {
      const [step, ...rest] = left;
      if (step === undefined) return true;
      return this.candidates(steps, step, sofar).some((id) => complete({ ...sofar, [step]: id }, rest));
    };
    const ids = this.candidates(steps, root, taken).filter((id) =>
      complete({ ...taken, [root]: id }, members.slice(1)),
    );
    const quantity = tieOf(steps[root]).quantity;
    if (quantity.is === 'none') return ids.length === 0;
    return quantity.is === 'least' ? ids.length >= quantity.n : ids.length === new Set(steps[root].ids).size;
  }

  /** The entities that a step can be, what is taken before it being so. */
  private candidates(steps: readonly PatternStep[], step: number, taken: Assignment): string[] {
    const asked = steps[step];
    const same = asked.same;
    const ids = same === null ? [...this.byId.keys()] : [taken[same]];
    const branch = branchOf(steps, step);
    const hook = step === 0 ? undefined : taken[ownStep(steps, asked.on ?? step - 1)];
    const differ = Object.keys(taken)
      .map(Number)
      .filter((other) => other < step && steps[other].same === null)
      .filter((other) => branchOf(steps, other) === null || branchOf(steps, other) === branch);
    return ids.filter(
      (id) =>
        (same !== null ||
          (this.fits(id, asked) &&
            differ.every((other) => taken[other] !== id) &&
            (asked.after === null || id > taken[asked.after]))) &&
        (hook === undefined || this.ties(hook, id, tieOf(asked)).length > 0),
    );
  }

  /** The ties by which an entity hangs on another. */
  private ties(hook: string, id: string, tie: PatternTie): Relation[] {
    const starts = tie.below && tie.direction === 'in' ? this.within(hook) : new Set([hook]);
    return [...starts].flatMap((start) =>
      (this.touching.get(start) ?? []).filter((relation) => {
        const out = relation.from === start;
        if (tie.direction !== 'either' && out !== (tie.direction === 'out')) return false;
        if (tie.relations.length > 0 && !tie.relations.includes(relation.type)) return false;
        if (tie.roles.length > 0 && !tie.roles.includes(role(relation))) return false;
        if (!fitsFact(relation, tie)) return false;
        const end = out ? relation.to : relation.from;
        return tie.below && tie.direction === 'out' ? this.above(end).has(id) : end === id;
      }),
    );
  }

  private fits(id: string, asked: PatternStep): boolean {
    const entity = this.byId.get(id);
    if (entity === undefined || entity.type === 'document') return false;
    const kind = 'kind' in entity ? entity.kind : 'level' in entity ? entity.level : undefined;
    const { type, kinds, name, ids, place, cluster, theme, statuses } = asked;
    if (type !== null && entity.type !== type) return false;
    if (kinds.length > 0 && !kinds.includes(kind ?? '')) return false;
    if (ids.length > 0 && !ids.includes(id)) return false;
    const { name: own, nameFi = own, nameSv = own, nameEn = own } = entity as HasNames;
    const names = [own, nameFi, nameSv, nameEn, ...entity.aliases].map(fold).join(' | ');
    if (!names.includes(fold(name))) return false;
    if (place) {
      const places = this.places(entity);
      const inside = place.ids.some((region) => places.has(region));
      if (place.outside ? inside || places.size === 0 : !inside) return false;
    }
    if (cluster) {
      const direct = entity.type === 'cluster' ? [id] : this.ends(id, ['PARTICIPATES_IN', 'CONCERNS']);
      const clusters = direct
        .filter((other) => other.startsWith('cluster:'))
        .flatMap((c) => [...this.above(c)]);
      if (cluster.ids.some((other) => clusters.includes(other)) === cluster.outside) return false;
    }
    if (theme) {
      const about = entity.type === 'theme' ? [id] : this.ends(id, ['CONCERNS']);
      if (theme.ids.some((other) => about.includes(other)) === theme.outside) return false;
    }
    const known = entity.type === 'project' ? [...(entity.statuses ?? [])] : [];
    const last = known.sort((a, b) => ((a.asOf ?? '') < (b.asOf ?? '') ? -1 : 1)).pop()?.is;
    if (statuses.length > 0 && (last === undefined || !statuses.includes(last))) return false;
    return fitsFact(entity, asked);
  }

  private places({ id, type }: Entity): Set<string> {
    const direct =
      type === 'region'
        ? [id]
        : type === 'person'
          ? this.ends(id, ['AFFILIATED_WITH']).flatMap((other) => this.seats(other))
          : this.seats(id);
    return new Set(direct.flatMap((place) => [...this.above(place)]));
  }

  private seats(id: string): string[] {
    const own = this.ends(id, ['LOCATED_IN', 'COVERS']);
    if (own.length > 0 || !id.startsWith('organisation:')) return own;
    return this.ends(id, ['PART_OF']).flatMap((whole) => this.ends(whole, ['LOCATED_IN', 'COVERS']));
  }

  private ends(id: string, types: readonly string[]): string[] {
    return (this.touching.get(id) ?? [])
      .filter((r) => r.from === id && types.includes(r.type))
      .map((r) => r.to);
  }

  /** What an entity is part of, with itself. */
  private above(id: string): Set<string> {
    const all = new Set([id]);
    for (const one of all) this.ends(one, ['PART_OF']).forEach((whole) => all.add(whole));
    return all;
  }

  /** What is part of an entity, with itself. */
  private within(id: string): Set<string> {
    const all = new Set([id]);
    for (const one of all) {
      for (const { type, from, to } of this.touching.get(one) ?? [])
        if (type === 'PART_OF' && to === one) all.add(from);
    }
    return all;
  }

  private project({ steps, return: answer }: Pattern, found: readonly Assignment[]) {
    const entity = (id: string) => this.byId.get(id) as Entity;
    const own = steps
      .map((_, step) => step)
      .filter((s) => branchOf(steps, s) === null && steps[s].same === null);
    const shown =
      answer.as === 'number'
        ? []
        : answer.as === 'groups'
          ? [answer.step]
          : answer.show.length > 0
            ? answer.show
            : own;
    const keyOf = (taken: Assignment): string[] => {
      if (answer.as !== 'groups' || answer.part === 'entity') return shown.map((step) => taken[step]);
      const one = entity(taken[answer.step]);
      if (answer.part === 'type') return [one.type];
      return [('kind' in one ? one.kind : 'level' in one ? one.level : undefined) ?? ''];
    };
    const groups = new Map<string, Assignment[]>();
    for (const taken of found) {
      const key = JSON.stringify(keyOf(taken));
      groups.set(key, [...(groups.get(key) ?? []), taken]);
    }
    if (answer.as === 'number' && groups.size === 0) groups.set('[]', []);
    const { measure } = answer;
    const names = (key: string[]) =>
      key.flatMap((part) => (this.byId.has(part) ? [entity(part).name, part] : [part]));
    return [...groups]
      .map(([key, taken]) => ({
        key: JSON.parse(key) as string[],
        number: this.measured(steps, measure, taken),
      }))
      .filter(
        ({ number }) => measure?.is !== 'count' || answer.as === 'number' || (number ?? 0) >= measure.least,
      )
      .sort((a, b) => (b.number ?? -1) - (a.number ?? -1) || compareAll(names(a.key), names(b.key)))
      .map(({ key, number }) => (measure === null ? key : [...key, number]));
  }

  private measured(
    steps: readonly PatternStep[],
    measure: Pattern['return']['measure'],
    rows: readonly Assignment[],
  ): number | null {
    if (measure === null) return 0;
    const { step } = measure;
    if (measure.is === 'count') return new Set(rows.map((taken) => taken[step])).size;
    const hook = ownStep(steps, steps[step].on ?? step - 1);
    const ties = new Map<string, Relation>();
    for (const taken of rows) {
      for (const tie of this.ties(taken[hook], taken[ownStep(steps, step)], tieOf(steps[step])))
        ties.set(tie.id, tie);
    }
    const amounts = [...ties.values()].flatMap((tie) => ('amountEur' in tie ? (tie.amountEur ?? []) : []));
    return amounts.length === 0 ? null : Math.round(amounts.reduce((a, b) => a + b, 0) * 100) / 100;
  }
}

/** Which entity each step is, by step. */
type Assignment = Record<number, string>;

function tieOf(step: PatternStep): PatternTie {
  if (step.tie === null) throw new Error('only the first step has no tie');
  return step.tie;
}

const ownStep = (steps: readonly PatternStep[], step: number) => steps[step].same ?? step;

/** The step with "none", "at least" or "all" that a step is or hangs on, over any number of steps. */
function branchOf(steps: readonly PatternStep[], step: number): number | null {
  if (step === 0) return null;
  return tieOf(steps[step]).quantity.is === 'some' ? branchOf(steps, steps[step].on ?? step - 1) : step;
}

function branchRoots(steps: readonly PatternStep[]): number[] {
  return steps.map((_, step) => step).filter((step) => branchOf(steps, step) === step);
}

function role(relation: Relation): string {
  const { role, nature, category, instrument } = relation as Partial<
    Record<'role' | 'nature' | 'category' | 'instrument', string>
  >;
  return role ?? nature ?? category ?? instrument ?? '';
}

function compareAll(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((text, index) => text !== b[index]);
  return at < 0 ? 0 : a[at] < b[at] ? -1 : 1;
}
