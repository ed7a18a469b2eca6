import { createHash } from 'node:crypto';
import { slug, type EntityType } from '../../model/index.ts';

/** Identifiers by which registers know an organisation, the surest first. */
export const IDENTIFIERS = ['pic', 'businessId', 'vat', 'ror', 'wikidata'] as const;
export type Identifier = (typeof IDENTIFIERS)[number];

/** What a row says of a thing that tells which it is. */
export interface Mention {
  type: EntityType;
  name: string | undefined;
  key: string | undefined;
  identifiers: Partial<Record<Identifier, string>>;
}

/** What the network knows already. */
export interface Known {
  /** The id of the thing with this identifier. */
  idOf: (field: Identifier, value: string) => string | undefined;
  /** What a thing has under an identifier, or as the number of a project. */
  valueOf: (id: string, field: Identifier | 'number') => string | undefined;
}

/** A thing that mentions were found to mean. */
export interface Identity {
  type: EntityType;
  /** What it is called, by how often. */
  names: Map<string, number>;
  key: string | undefined;
  identifiers: Partial<Record<Identifier, string>>;
  id: string;
  name: string;
}

/** Characters of a name that go into an id. */
const MOST = 200;

/**
 * Who is who in the tables of one batch: one key or identifier is one thing under whatever names; without one the
 * folded name is. Two things of one name and different keys are two.
 */
export class Identities {
  private readonly byToken = new Map<string, Identity>();
  private readonly all: Identity[] = [];
  /** Things with a key or identifier by type and folded name. */
  private readonly keyed = new Map<string, Set<Identity>>();
  private settled = false;

  constructor(private readonly known: Known) {}

  /** Notes a mention; all must be noted before the first is asked for. */
  note(mention: Mention): void {
    const tokens = tokensOf(mention);
    if (tokens.length === 0) return;
    let identity = tokens.map((token) => this.byToken.get(token)).find((one) => one !== undefined);
    if (identity === undefined) {
      const { type, key, identifiers } = mention;
      identity = { type, key, identifiers: { ...identifiers }, names: new Map(), id: '', name: '' };
      this.all.push(identity);
    }
    for (const token of tokens) if (!this.byToken.has(token)) this.byToken.set(token, identity);
    for (const [field, value] of Object.entries(mention.identifiers))
      identity.identifiers[field as Identifier] ??= value;
    identity.key ??= mention.key;
    if (mention.name !== undefined)
      identity.names.set(mention.name, (identity.names.get(mention.name) ?? 0) + 1);
  }

  /** The thing that a mention means. */
  of(mention: Mention): Identity | undefined {
    if (!this.settled) this.settle();
    return tokensOf(mention)
      .map((token) => this.byToken.get(token))
      .find((one) => one !== undefined);
  }

  private settle(): void {
    this.settled = true;
    for (const identity of this.all) {
      if (!isKeyed(identity)) continue;
      for (const name of identity.names.keys()) this.add(`${identity.type}:${slugOf(name)}`, identity);
    }
    for (const identity of this.all.filter((one) => !isKeyed(one))) this.join(identity);
    const left = [...new Set(this.byToken.values())];
    for (const identity of left) identity.name = nameOf(identity);
    const bySlug = new Map<string, number>();
    for (const { type, name } of left) {
      const slugged = `${type}:${slugOf(name)}`;
      bySlug.set(slugged, (bySlug.get(slugged) ?? 0) + 1);
    }
    for (const identity of left) identity.id = this.idOf(identity, bySlug);
  }

  private add(name: string, identity: Identity): void {
    this.keyed.set(name, (this.keyed.get(name) ?? new Set()).add(identity));
  }

  /** One that is known by name alone is the only one with a key that is called so, or whose key it is. */
  private join(identity: Identity): void {
    const [name = ''] = identity.names.keys();
    const byKey = this.byToken.get(`${identity.type} key ${name}`);
    const called = this.keyed.get(`${identity.type}:${slugOf(name)}`);
    const other = byKey ?? (called?.size === 1 ? [...called][0] : undefined);
    if (other === undefined) return;
    this.byToken.set(`${identity.type} name ${slugOf(name)}`, other);
  }

  private idOf({ type, name, key, identifiers }: Identity, bySlug: ReadonlyMap<string, number>): string {
    for (const field of IDENTIFIERS) {
      const value = identifiers[field];
      const known = value === undefined ? undefined : this.known.idOf(field, value);
      if (known !== undefined && known.startsWith(`${type}:`)) return known;
    }
    const plain = `${type}:${slugOf(name)}`;
    const own = IDENTIFIERS.map((field) => identifiers[field]).find((value) => value !== undefined) ?? key;
    const isOther = IDENTIFIERS.some((field) => {
      const there = this.known.valueOf(plain, field);
      return there !== undefined && identifiers[field] !== undefined && there !== identifiers[field];
    });
    const number = type === 'project' ? this.known.valueOf(plain, 'number') : undefined;
    const isOtherProject = number !== undefined && key !== undefined && number !== key;
    const isShared = (bySlug.get(plain) ?? 0) > 1;
    return own !== undefined && (isShared || isOther || isOtherProject) ? `${plain}-${slugOf(own)}` : plain;
  }
}

function isKeyed({ key, identifiers }: Pick<Identity, 'key' | 'identifiers'>): boolean {
  return key !== undefined || Object.keys(identifiers).length > 0;
}

function tokensOf({ type, name, key, identifiers }: Mention): string[] {
  const sure = IDENTIFIERS.flatMap((field) => {
    const value = identifiers[field];
    return value === undefined ? [] : [`${type} ${field} ${value}`];
  });
  // Of several numbers the surest alone says who it is: firms share the VAT number of their group.
  if (sure.length > 0) return sure.slice(0, 1);
  if (key !== undefined) return [`${type} key ${key}`];
  return name === undefined ? [] : [`${type} name ${slugOf(name)}`];
}

/** What it is called most often, the first of those as often; one without a name by its key. */
function nameOf({ names, key, identifiers }: Identity): string {
  let best: string | undefined;
  for (const [name, count] of names) if (best === undefined || count > (names.get(best) ?? 0)) best = name;
  return best ?? key ?? Object.values(identifiers)[0] ?? '';
}

/** The part of an id behind its type; a name of letters that fold to nothing has a digest. */
function slugOf(name: string): string {
  const plain = slug(name);
  const digest = () => createHash('sha1').update(name).digest('hex').slice(0, 10);
  if (plain === '') return digest();
  return plain.length <= MOST ? plain : `${plain.slice(0, MOST).replace(/-$/, '')}-${digest()}`;
}
