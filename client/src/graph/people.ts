import { PeopleMask, replaceIds, type NamedColumns } from '@sidos/api/meanings';
import { lessClear, nameIn, namesOf, type NetworkPayload, type PeopleShown } from '@sidos/api/model';
import i18next from 'i18next';

/** Who is in the data, and what stands for them and their ids where people are not shown by name. */
class Directory {
  private readonly columns: NamedColumns;
  private readonly idOf: ReadonlyMap<string, string>;
  private readonly masks = new Map<string, PeopleMask>();
  /** Texts of views before they were masked, by what they became. */
  private readonly written = new Map<string, string>();
  /** Parts of views that are as the switch has them already. */
  private readonly done: Record<PeopleShown, WeakSet<object>> = {
    shown: new WeakSet(),
    initials: new WeakSet(),
    hidden: new WeakSet(),
  };

  constructor(private readonly payload: NetworkPayload) {
    const { id, type, name, aliases, code } = payload.nodes;
    // Where the server hides people their names are one word, which is to stand in the reader's language.
    const known =
      payload.people === 'hidden' ? name.map((own, i) => (type[i] === 'person' ? '' : own)) : name;
    this.columns = { id, type, name: known, aliases, code };
    this.idOf = new Map(code.flatMap((own, i) => (own === null ? [] : [[own, id[i]]])));
  }

  /** People are shown no clearer than the server shows them. */
  atLeast(people: PeopleShown): PeopleShown {
    return lessClear(people, this.payload.people);
  }

  /** All ids of the data, and the opaque ones. */
  ids(): string[] {
    return [...this.columns.id, ...this.idOf.keys()];
  }

  mask(people: PeopleShown): PeopleMask | null {
    if (people === 'shown') return null;
    const word = i18next.t('shell:onePerson');
    const key = `${people} ${word}`;
    const mask = this.masks.get(key) ?? new PeopleMask(this.columns, people, word);
    this.masks.set(key, mask);
    return mask;
  }

  /** What everybody in a network without people's names is called, in the language of the reader. */
  named(payload: NetworkPayload): NetworkPayload {
    const mask = this.mask(payload.people);
    if (mask === null) return payload;
    const { nodes } = payload;
    return {
      ...payload,
      nodes: { ...nodes, name: nodes.name.map((name, i) => mask.label(nodes.id[i]) ?? name) },
    };
  }

  /** A text with the ids of the data in place of opaque ones. */
  plain(text: string): string {
    return replaceIds(text, (id) => this.idOf.get(id));
  }

  /** A part of a view as the switch has it; what is so already comes back as it is. */
  part<T>(value: T, people: PeopleShown): T {
    if (typeof value === 'string') return this.text(value, people) as T;
    if (typeof value !== 'object' || value === null || this.done[people].has(value)) return value;
    const changed: object = Array.isArray(value)
      ? value.map((item: unknown) => this.part(item, people))
      : Object.fromEntries(
          Object.entries(value).map(([key, item]) => [
            this.text(key, people),
            this.part<unknown>(item, people),
          ]),
        );
    this.done[people].add(changed);
    return changed as T;
  }

  private text(whole: string, people: PeopleShown): string {
    const mask = this.mask(people);
    if (mask === null) return this.written.get(whole) ?? this.plain(whole);
    const masked = mask.text(whole);
    if (masked !== whole) this.written.set(masked, this.written.get(whole) ?? this.plain(whole));
    return masked;
  }
}

let learn: (directory: Directory) => void;
const learned = new Promise<Directory>((resolve) => (learn = resolve));
let directory: Directory | undefined;
let shown: PeopleShown = 'shown';
let whenLearned: () => void = () => undefined;

/** Takes in who is in the data; before that nothing of people can be masked, and nothing is asked for. */
export function learnPeople(payload: NetworkPayload): void {
  directory = new Directory(payload);
  learn(directory);
  whenLearned();
}

/** Who is in the data, once it is known. */
export function knownPeople(): Directory | undefined {
  return directory;
}

/** How people are shown just now; the view says so with each change of it. */
export function peopleNow(): PeopleShown {
  return shown;
}

/** Says how people are shown from now on. */
export function showPeople(people: PeopleShown): void {
  shown = people;
}

/** Does something as soon as it is known who is in the data. */
export function onPeopleLearned(then: () => void): void {
  whenLearned = then;
}

/**
 * A network as its reader has it: things by their names in a language, with what else they are called among their
 * aliases, and people whom the server does not name called so in the language of the page.
 */
export function networkInWords(payload: NetworkPayload, language: string): NetworkPayload {
  const { nodes } = payload;
  const { fi, sv, en } = nodes.names;
  const things = nodes.name.map((own, i) => ({
    name: own,
    nameFi: fi[i] ?? undefined,
    nameSv: sv[i] ?? undefined,
    nameEn: en[i] ?? undefined,
  }));
  const name = things.map((thing) => nameIn(thing, language));
  const aliases = things.map((thing, i) => [
    ...new Set([...namesOf(thing).filter((other) => other !== name[i]), ...nodes.aliases[i]]),
  ]);
  const named = { ...payload, nodes: { ...nodes, name, aliases } };
  return directory?.named(named) ?? named;
}

/** The clearest way in which the server lets people be shown. */
export function clearest(): PeopleShown {
  return directory?.atLeast('shown') ?? 'shown';
}

/** A text that goes to where the server knows people by name, with the ids that it has there. */
export function toServer(text: string): string {
  return directory?.plain(text) ?? text;
}

/** What the server answered, as the switch has it. Waits until it is known who is to be masked. */
export async function fromServer<T>(value: T, people: PeopleShown): Promise<T> {
  if (people === 'shown') return value;
  return (directory ?? (await learned)).mask(people)?.tree(value) ?? value;
}

/** A text that this browser keeps, as the switch has it. */
export function keptText(text: string, people: PeopleShown): string {
  return directory?.mask(people)?.text(text) ?? text;
}
