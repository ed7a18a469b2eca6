import type { SameReason, SameReasonCode } from '../model/index.ts';

const REGISTER: Record<string, string> = {
  businessId: 'business id',
  vat: 'VAT number',
  pic: 'participant code (PIC)',
  ror: 'ROR address',
  wikidata: 'Wikidata id',
};

const SENTENCES: Record<SameReasonCode, (values: readonly string[], register: string) => string> = {
  register: ([number], register) => `the same ${register}, ${number}`,
  sameName: ([a, b]) =>
    b === undefined
      ? `the same name, "${a}"`
      : `the same name but for legal form, case or order: "${a}", "${b}"`,
  joined: ([a, b]) => `the same letters, written apart or together: "${a}", "${b}"`,
  words: ([a, b]) => `names alike: "${a}", "${b}"`,
  inside: ([a, b]) => `one name stands within the other: "${a}", "${b}"`,
  initials: ([a, b]) => `alike with an initial for a name: "${a}", "${b}"`,
  acronym: ([a, b]) => `one may be the acronym of the other: "${a}", "${b}"`,
  alias: () => 'by a form or short name that stands in a source',
  place: (values) => `both in ${values.join(', ')}`,
  domain: ([domain]) => `the same web site, ${domain}`,
  date: ([date]) => `the same date, ${date}`,
  veto: ([a, b], register) => `against: another ${register}, ${a} and ${b}; one organisation has one`,
  doubt: ([a, b], register) => `against: another ${register}, ${a} and ${b}`,
  met: ([times]) =>
    `against: partners in ${times} ${times === '1' ? 'project or event' : 'projects and events'}`,
  tied: () => 'against: tied to each other, as two things are',
  otherPlace: ([a, b]) => `against: one in ${a}, the other in ${b}`,
  otherCountry: ([a, b]) => `against: of ${a} and of ${b}`,
  otherDate: ([a, b]) => `against: other dates, ${a} and ${b}`,
  otherNumber: ([a, b]) => `against: other numbers in the names, ${a || 'none'} and ${b || 'none'}`,
  otherKind: ([a, b]) => `against: other kinds, ${a} and ${b}`,
};

/** A reason as the command line says it. */
export function reasonInWords({ code, register, values }: SameReason): string {
  return SENTENCES[code](values, REGISTER[register ?? ''] ?? '');
}
