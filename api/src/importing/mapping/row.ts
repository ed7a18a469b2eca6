import {
  relationType,
  type EntityType,
  type Recipe,
  type RecipeTie,
  type Role,
  type Told,
} from '../../model/index.ts';
import { some, tell } from '../../model/told.ts';
import { placeOf, type Said } from './places.ts';
import { type Collector, isProperty } from './collector.ts';
import type { ReadColumn } from './columns.ts';
import { DIRECTION } from './direction.ts';
import type { Identities } from './identities.ts';
import { split, type RowThings } from './mentions.ts';
import { kindOf, roleOf, statusOf } from './words.ts';

/** A thing as it was written: its id, type and name. */
interface Written {
  id: string;
  type: EntityType;
  name: string;
}

/** Fields that were read elsewhere, or become no property. */
const ELSEWHERE: readonly string[] = ['name', 'key', 'alias', 'attribute'];
const IDENTIFYING: readonly string[] = ['businessId', 'vat', 'pic', 'ror', 'wikidata'];
const LONGEST_VALUE = 10_000;

/** Writes row after row of a table into a collector. */
export class RowWriter {
  private readonly unknownPlaces = new Map<string, number[]>();
  private readonly dropped = new Map<string, number[]>();
  private directed = 0;

  constructor(
    private readonly collector: Collector,
    private readonly identities: Identities,
    private readonly recipe: Recipe,
    private readonly columns: readonly ReadColumn[],
    /** Whether ties that say the same of both ends keep who named whom. */
    private readonly keepsDirection: boolean,
  ) {}

  /** @returns why nothing was made of the row; null: it was */
  write(things: RowThings, line: number, i: number): Told | null {
    const written = new Map<string, Written[]>();
    const ties = this.recipe.ties;
    for (const [label, mentions] of things) {
      const found = mentions.flatMap(({ mention }) => this.identities.of(mention) ?? []);
      written.set(
        label,
        found.map(({ id, type, name }) => ({ id, type, name })),
      );
    }
    const loop = ties.find(({ from, to }) => {
      const [a, b] = [written.get(from), written.get(to)];
      return a?.length === 1 && b?.length === 1 && a[0].id === b[0].id;
    });
    if (loop !== undefined) return tell('toItself', { name: written.get(loop.from)?.[0].name ?? '' });
    for (const { label, kind } of this.recipe.things) {
      (things.get(label) ?? []).forEach((thing, at) => {
        const one = written.get(label)?.[at];
        if (one !== undefined)
          this.thing(label, one, kind, [thing.mention.name ?? '', ...thing.aliases], line, i);
      });
    }
    this.places(written, line, i);
    for (const tie of ties) this.tie(tie, written, line, i);
    return null;
  }

  private thing(
    label: string,
    { id, type, name }: Written,
    kind: string | undefined,
    names: string[],
    line: number,
    i: number,
  ): void {
    const said = this.collector.entity(id, type, name, line);
    for (const other of names) if (other !== '' && other !== name) said.aliases.add(other);
    for (const { use, values, texts, kind: valueKind } of this.columns) {
      if (use.of !== label || use.field === undefined || texts[i] === '') continue;
      if (use.field === 'attribute') this.attribute(said, use.column, valueKind, values[i], use.split, line);
      else if (use.field === 'kind') {
        const known =
          type === 'organisation'
            ? kindOf(texts[i])
            : isProperty(type, 'kind', texts[i])
              ? texts[i]
              : undefined;
        if (known !== undefined && said.properties.kind === undefined) said.properties.kind = known;
        if (known === undefined) this.collector.attribute(said, use.column, 'category', texts[i], line);
      } else if (use.field === 'status') {
        const is = statusOf(texts[i]);
        if (type === 'project' && is !== undefined) this.status(said, is, line);
        else this.collector.attribute(said, use.column, 'category', texts[i], line);
      } else if (!ELSEWHERE.includes(use.field) && values[i] !== null) {
        const value = IDENTIFYING.includes(use.field) ? tidyIdentifier(use.field, texts[i]) : values[i];
        if (isProperty(type, use.field, value)) this.collector.say(said, use.field, value, line);
        else
          this.collector.attribute(said, use.column, valueKind === 'date' ? 'date' : 'text', texts[i], line);
      }
    }
    if ((type === 'organisation' || type === 'project') && said.properties.kind === undefined)
      said.properties.kind = kind ?? (type === 'project' ? 'project' : 'other');
  }

  private status(said: ReturnType<Collector['entity']>, is: string, line: number): void {
    const statuses = (said.properties.statuses ?? []) as { is: string }[];
    if (statuses.some((one) => one.is === is)) return;
    said.properties.statuses = [...statuses, { ...this.collector.at(line), is }];
  }

  private attribute(
    said: ReturnType<Collector['entity']> | ReturnType<Collector['relation']>,
    name: string,
    kind: ReadColumn['kind'],
    value: string | number | null,
    mark: string | undefined,
    line: number,
  ): void {
    if (value === null) return;
    const parts = typeof value === 'number' ? [value] : split(value, mark);
    for (const part of parts) {
      if (typeof part === 'string' && part.length > LONGEST_VALUE) this.drop(name, line);
      this.collector.attribute(
        said,
        name,
        kind,
        typeof part === 'string' ? part.slice(0, LONGEST_VALUE) : part,
        line,
      );
    }
  }

  /** Where things lie: a place that is not known is kept as a value of what lies there. */
  private places(written: Map<string, Written[]>, line: number, i: number): void {
    for (const { label, type } of this.recipe.things) {
      if (type !== 'region') continue;
      const own = this.columns.filter(({ use, texts }) => use.of === label && texts[i] !== '');
      const said: Said = {};
      for (const { use, texts } of own) said[use.field as keyof Said] ??= texts[i];
      if (own.length === 0) continue;
      const place = placeOf(said);
      if (place !== undefined) {
        const chain = place.chain.map((region) => {
          const { id, name, ...rest } = region;
          const entity = this.collector.entity(id, 'region', name, line);
          for (const [key, value] of Object.entries(rest))
            if (value !== undefined) entity.properties[key] = value;
          return { id, type: 'region' as const, name };
        });
        chain.slice(1).forEach((whole, at) => {
          this.collector.relation(
            { type: 'PART_OF', from: chain[at].id, to: whole.id, nature: 'part' },
            line,
          );
        });
        written.set(label, chain.slice(0, 1));
      } else {
        const named = own.map(({ texts }) => texts[i]).join(', ');
        this.unknownPlaces.set(named, [...(this.unknownPlaces.get(named) ?? []), line]);
      }
      this.keepTheRest(label, own, place?.used, written, line, i);
    }
  }

  /** What was said of a place more finely than it is known stays with what lies there. */
  private keepTheRest(
    label: string,
    own: readonly ReadColumn[],
    used: ReadonlySet<keyof Said> | undefined,
    written: ReadonlyMap<string, Written[]>,
    line: number,
    i: number,
  ): void {
    const lies = this.recipe.ties.find(({ to }) => to === label);
    for (const { id, type, name } of lies === undefined ? [] : (written.get(lies.from) ?? []))
      for (const { use, texts } of own)
        if (used?.has(use.field as keyof Said) !== true)
          this.collector.attribute(
            this.collector.entity(id, type, name, line),
            use.column,
            'category',
            texts[i],
            line,
          );
  }

  private tie(tie: RecipeTie, written: ReadonlyMap<string, Written[]>, line: number, i: number): void {
    for (const from of written.get(tie.from) ?? [])
      for (const to of written.get(tie.to) ?? []) {
        if (from.id === to.id) continue;
        if (!relationType(tie.type).ends.some(([a, b]) => a === from.type && b === to.type)) continue;
        const own = this.columns.filter(({ use, texts }) => use.of === tie.label && texts[i] !== '');
        const { role, loose } = this.roleOf(tie, own, i, from.name);
        const said = this.collector.relation(
          { type: tie.type, from: from.id, to: to.id, role, nature: tie.nature, category: tie.category },
          line,
        );
        if (this.keepsDirection && relationType(tie.type).mutual === true) {
          this.directed += 1;
          this.collector.attribute(said, DIRECTION, 'category', `${from.name} → ${to.name}`, line);
        }
        for (const { use, values, texts, kind } of own) {
          if (use.field === 'role') {
            if (loose) this.collector.attribute(said, use.column, 'category', texts[i], line);
          } else if (use.field === 'attribute' || use.field === 'weight')
            this.attribute(
              said,
              use.field === 'weight' ? 'weight' : use.column,
              kind,
              values[i],
              use.split,
              line,
            );
          else if (values[i] !== null && use.field !== undefined)
            this.collector.say(said, use.field, values[i], line);
        }
      }
  }

  /** The role of a tie; `loose`: the cell says something that is no role we know. */
  private roleOf(
    tie: RecipeTie,
    own: readonly ReadColumn[],
    i: number,
    who: string,
  ): { role: string | undefined; loose: boolean } {
    const text = own.find(({ use }) => use.field === 'role')?.texts[i];
    if (text === undefined) return { role: tie.role, loose: false };
    if (tie.type === 'AFFILIATED_WITH') return { role: text.slice(0, 1_000), loose: false };
    // A column "Lead Partner" may name the lead in every row of its project.
    if (text.toLowerCase() === who.toLowerCase()) return { role: 'lead', loose: false };
    const known: Role | undefined = roleOf(text);
    return { role: known ?? tie.role, loose: known === undefined };
  }

  private drop(column: string, line: number): void {
    this.dropped.set(column, [...(this.dropped.get(column) ?? []), line]);
  }

  /** What is to be told of the rows written. */
  notes(): Told[] {
    const places = [...this.unknownPlaces];
    const named = places.map(([name, lines]) => `"${name}" (${some(lines, 5)})`);
    return [
      ...(this.directed === 0 ? [] : [tell('directed', { count: this.directed, name: DIRECTION })]),
      ...(places.length === 0
        ? []
        : [tell('placesUnknown', { count: places.length, places: some(named, 5) })]),
      ...[...this.dropped].map(([column, lines]) =>
        tell('cut', { column, most: LONGEST_VALUE, lines: some(lines, 5) }),
      ),
    ];
  }
}

function tidyIdentifier(field: string, text: string): string {
  return field === 'vat' ? text.replaceAll(/[\s.-]/g, '').toUpperCase() : text;
}
