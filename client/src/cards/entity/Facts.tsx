import { inTime, type Entity } from '@sidos/api/model';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../i18n/useWords.ts';
import partStyle from '../../components/parts.module.css';

/** What is known of an entity beside its ties, as a list of terms. */
export function Facts({ entity }: { entity: Entity }): ReactElement | null {
  const { t } = useTranslation('card');
  const words = useWords();
  const facts: [string, string | undefined][] = [];
  if (entity.aliases.length > 0) facts.push([t('also'), entity.aliases.join(' · ')]);
  if ('nameFi' in entity && entity.nameFi !== entity.name) facts.push([t('inFinnish'), entity.nameFi]);
  if ('nameSv' in entity && entity.nameSv !== entity.name) facts.push([t('inSwedish'), entity.nameSv]);
  if ('nameEn' in entity && entity.nameEn !== entity.name) facts.push([t('inEnglish'), entity.nameEn]);
  if (entity.type === 'project') {
    facts.push([t('number'), entity.number], [t('theme'), entity.theme]);
    const time = [entity.start, entity.end].map((date) => (date ? words.date(date) : ''));
    if (time.some(Boolean)) facts.push([t('period'), time.join('–')]);
    const [status, ...before] = inTime(entity.statuses ?? []).reverse();
    if (status) facts.push([t('status'), words.status(status)]);
    if (before.length > 0)
      facts.push([t('statusBefore'), before.map((one) => words.status(one)).join(' · ')]);
    if (entity.budgetEur !== undefined) facts.push([t('budget'), `${words.euro(entity.budgetEur)} €`]);
  }
  if (entity.type === 'organisation') {
    for (const key of ['businessId', 'vat', 'pic', 'ror', 'wikidata'] as const)
      facts.push([t(`identifier.${key}`), entity[key]]);
  }
  if (entity.type === 'event') {
    facts.push([t('period'), entity.date && words.date(entity.date)], [t('place'), entity.place]);
  }
  if (entity.type === 'region') facts.push([t('code'), entity.code]);
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
