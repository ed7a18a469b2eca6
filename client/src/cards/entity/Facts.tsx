import { NAME_LANGUAGES, inTime, nameGivenIn, nameIn, namesOf, type Entity } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../i18n/useWords.ts';
import { useNet } from '../../view/network.ts';
import { useLentPlace } from '../../view/useUnitOf.ts';
import { valuesOfOwn } from './ownValues.ts';
import partStyle from '../../components/parts.module.css';

/** What is known of an entity beside its ties, as a list of terms. */
export function Facts({ entity }: { entity: Entity }): ReactElement | null {
  const { t } = useTranslation('card');
  const words = useWords();
  const { data } = useNet();
  const lentPlace = useLentPlace();
  const facts: [string, string | undefined][] = [];
  const own = nameIn(entity, words.language);
  const names = namesOf(entity);
  const aliases = entity.aliases.filter((alias) => !names.includes(alias));
  if (aliases.length > 0) facts.push([t('also'), aliases.join(' · ')]);
  // The heading is the name in the reader's language: the others stand here, that of the documents first.
  if (entity.name !== own) facts.push([t('inDocuments'), entity.name]);
  for (const language of NAME_LANGUAGES) {
    const name = nameGivenIn(entity, language);
    if (name !== own && name !== entity.name) facts.push([t(`nameIn.${language}`), name]);
  }
  if (entity.type === 'project') {
    facts.push([t('number'), entity.number], [t('theme'), entity.theme]);
    const time = [entity.start, entity.end].map((date) => (date ? words.date(date) : ''));
    if (time.some(Boolean)) facts.push([t('period'), time.join('–')]);
    const [status, ...before] = inTime(entity.statuses ?? []).reverse();
    if (status) facts.push([t('status'), words.status(status.is, status.asOf)]);
    if (before.length > 0)
      facts.push([t('statusBefore'), before.map(({ is, asOf }) => words.status(is, asOf)).join(' · ')]);
    const { budgetEur: high, budgetLeastEur: low } = entity;
    if (high !== undefined)
      facts.push([
        t('budget'),
        low === undefined
          ? `${words.euro(high)} €`
          : t('budgetRange', { low: words.euro(low), high: words.euro(high) }),
      ]);
  }
  if (entity.type === 'organisation') {
    const node = data.indexOf.get(entity.id);
    if (node !== undefined) facts.push([t('place'), lentPlace(node) ?? undefined]);
    for (const key of ['businessId', 'vat', 'pic', 'ror', 'wikidata'] as const)
      facts.push([t(`identifier.${key}`), entity[key]]);
  }
  if (entity.type === 'event') {
    facts.push([t('period'), entity.date && words.date(entity.date)], [t('place'), entity.place]);
  }
  if (entity.type === 'region') facts.push([t('code'), entity.code]);
  for (const [name, values] of valuesOfOwn(entity.attributes ?? [], words)) facts.push([name, values]);
  const known = facts.filter((fact): fact is [string, string] => Boolean(fact[1]));
  if (known.length === 0) return null;
  return (
    <dl className={partStyle.facts}>
      {known.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd className="tabular">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
