import type { Source } from '@sidos/api/loading';
import { smallFile, sourceOf } from './records.ts';

/** The person that tests find, correct and erase; the surname is in no other file of the project. */
export const PERSON = { id: 'person:aapo-kvartsinen', name: 'Aapo Kvartsinen' };

/** {@link smallFile} with that person in it, and named in notes and in the name of a firm. */
export function fileWithPerson(number = '900'): Source {
  const file = smallFile(number);
  file.entities.push(
    { ...PERSON, aliases: ['A. Kvartsinen'], evidence: ['9'] },
    { id: 'person:liisa-laine', name: 'Liisa Laine', evidence: ['10'], notes: ['Aapo Kvartsisen seuraaja'] },
    { id: 'organisation:aapo-kvartsinen-oy', name: 'Aapo Kvartsinen Oy', kind: 'company', evidence: ['11'] },
  );
  file.relations.push(
    {
      type: 'AFFILIATED_WITH',
      from: PERSON.id,
      to: 'organisation:oulun-kaupunki',
      role: 'sihteeri',
      evidence: ['9', '12:implied'],
    },
    { type: 'PARTICIPATES_IN', from: PERSON.id, to: 'project:silta', role: 'contact', evidence: ['13'] },
    {
      type: 'AFFILIATED_WITH',
      from: 'person:liisa-laine',
      to: 'organisation:aapo-kvartsinen-oy',
      evidence: ['11'],
      notes: ['The minutes say Kvartsinen alone.'],
    },
  );
  return sourceOf(file);
}
