import type { Grouping, NetworkDefinition } from '@sidos/api/model';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { NameOf } from '../../../view/useNames.ts';
import { useWords, type Words } from '../../../i18n/useWords.ts';

type Translate = TFunction<'analysis'>;

/** `a project or an event`, of what two must share. */
export function thingsShared(
  t: Translate,
  words: Pick<Words, 'language'>,
  network: NetworkDefinition,
): string {
  const list = new Intl.ListFormat(words.language, { type: 'disjunction' });
  return list.format(network.through.map((type) => t(`network.share.${type}`)));
}

/** What narrows a network, a phrase each; nothing where it takes everything. */
export function restrictions(
  t: Translate,
  words: Pick<Words, 'list' | 'role' | 'date'> & { certainty: (value: 'stated' | 'implied') => string },
  network: NetworkDefinition,
  nameOf: NameOf,
): string[] {
  const { roles, documents, certainty, regions, period, cap, minimum, actors, level } = network;
  const { projects, undated, alone, without } = network;
  const day = (date: string | undefined): string => (date === undefined ? '' : words.date(date));
  return [
    ...(projects.length > 0
      ? [
          t('network.only.projects', {
            list: words.list(projects.map((sort) => t(`network.restOn.${sort}`))),
          }),
        ]
      : []),
    ...(without.length > 0 ? [t('network.only.without', { list: words.list(without.map(nameOf)) })] : []),
    ...(undated === 'keep' ? [] : [t(`network.only.undated.${undated}`)]),
    ...(alone === 'active' ? [] : [t(`network.only.alone.${alone}`)]),
    ...(actors === 'region' ? [t('network.only.level', { level: t(`network.levels.${level}`) })] : []),
    ...(roles.length > 0 ? [t('network.only.roles', { list: words.list(roles.map(words.role)) })] : []),
    ...(documents.length > 0 ? [t('network.only.documents', { list: words.list(documents) })] : []),
    ...(certainty.length > 0
      ? [t('network.only.certainty', { list: words.list(certainty.map(words.certainty)) })]
      : []),
    ...(regions.length > 0 ? [t('network.only.regions', { list: words.list(regions.map(nameOf)) })] : []),
    ...(period.from !== undefined || period.until !== undefined
      ? [t('network.only.period', { from: day(period.from), until: day(period.until) })]
      : []),
    ...(cap !== null ? [t('network.only.cap', { cap })] : []),
    ...(minimum > 1 ? [t('network.only.minimum', { minimum })] : []),
  ];
}

/** How actors are grouped, as it ends the sentence “Actors were grouped …”. */
export function groupingPhrase(t: Translate, grouping: Grouping, nameOf: NameOf): string {
  const wide = 'wide' in grouping && grouping.wide ? `; ${t('grouping.sentence.wide')}` : '';
  switch (grouping.by) {
    case 'region':
      return t('grouping.sentence.region', { level: t(`network.levels.${grouping.level}`) });
    case 'kind':
      return t('grouping.sentence.kind');
    case 'clusters':
      return t('grouping.sentence.clusters') + wide;
    case 'cluster':
      return t('grouping.sentence.cluster', { name: nameOf(grouping.id) }) + wide;
    case 'one-region':
      return t('grouping.sentence.cluster', { name: nameOf(grouping.id) });
    case 'community':
      return t('grouping.sentence.community', { seed: grouping.seed, resolution: grouping.resolution });
  }
}

/** Says a network definition in one sentence, in the language in use. */
export function useNetworkWords(nameOf: NameOf): (network: NetworkDefinition) => string {
  const { t } = useTranslation('analysis');
  const { t: word } = useTranslation('words');
  const words = useWords();
  return (network) => {
    const sentence = t('network.sentence', {
      actors: t(`network.actor.${network.actors}`),
      things: thingsShared(t, words, network),
    });
    const certainty = (value: 'stated' | 'implied'): string => word(`certainty.${value}`);
    const parts = t(network.fold ? 'network.only.fold' : 'network.only.noFold');
    return [sentence, parts, ...restrictions(t, { ...words, certainty }, network, nameOf)].join('; ');
  };
}
