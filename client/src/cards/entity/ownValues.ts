import type { Attribute } from '@sidos/api/model';
import type { Words } from '../../i18n/useWords.ts';

/** Values of columns of one's own, by the name of the column; several values stand side by side. */
export function valuesOfOwn(attributes: readonly Attribute[], words: Words): Map<string, string> {
  const values = new Map<string, string>();
  for (const { name, kind, value } of attributes) {
    const text =
      typeof value === 'number' ? words.number(value) : kind === 'date' ? words.date(value) : value;
    values.set(name, values.has(name) ? `${values.get(name) ?? ''} · ${text}` : text);
  }
  return values;
}
