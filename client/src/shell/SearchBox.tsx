import { ACTOR_TYPES, ENTITY_TYPES, SearchAnswer } from '@sidos/api/model';
import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconHistory, IconSearch } from '@tabler/icons-react';
import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SEARCH_ID } from '../actions/onPage.ts';
import { goTo } from '../actions/commands.ts';
import { useSearch } from '../api/queries.ts';
import { Mark } from '../components/Mark.tsx';
import { useWords } from '../i18n/useWords.ts';
import { setShell, useShell } from '../state/shell.ts';
import { changeView, useView } from '../state/viewStore.ts';
import { useNet } from '../view/network.ts';
import { useReadersOrder } from '../view/useReadersOrder.ts';
import { useKindOf } from '../view/useUnitOf.ts';
import barStyle from './bars.module.css';
import dialogStyle from './dialogs.module.css';
import partStyle from '../components/parts.module.css';

const RECENT = 8;

type Hit = SearchAnswer['hits'][number];

/** The search box: forgiving, grouped by type, with what was searched before; choosing flies to the entity. */
export function SearchBox(): ReactElement {
  const { t } = useTranslation('shell');
  const net = useNet();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text, 90);
  const people = useView((view) => view.people);
  const { data: found, isFetching } = useSearch(asked);
  const answer = useReadersOrder(SearchAnswer, found);
  const recent = useShell((state) => state.recent);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const hits = (text.trim() === '' ? [] : (answer?.hits ?? [])).filter(
    (hit) => hit.type !== 'person' || people !== 'hidden',
  );

  // The best hit is ready for Enter as soon as it is there.
  const best = hits[0]?.id;
  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (best !== undefined) selectFirstOption();
  }, [best, selectFirstOption]);

  const go = (id: string): void => {
    setShell({ recent: [id, ...recent.filter((item) => item !== id)].slice(0, RECENT) });
    setText('');
    combobox.closeDropdown();
    document.getElementById(SEARCH_ID)?.blur();
    if (id.startsWith('document:')) {
      const hit = answer?.hits.find((item) => item.id === id);
      changeView({
        panel: 'documents',
        document: hit?.matched.match(/^\d+$/)?.[0] ?? id.slice('document:'.length),
      });
    } else goTo(net, id);
  };
  return (
    <Combobox store={combobox} onOptionSubmit={go} shadow="sm" transitionProps={{ duration: 0 }}>
      <Combobox.Target>
        <TextInput
          id={SEARCH_ID}
          className={barStyle.search}
          type="search"
          size="sm"
          aria-label={t('search')}
          placeholder={t('search')}
          autoComplete="off"
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={<kbd className={`muted ${barStyle.wideOnly}`}>/</kbd>}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            // Left to itself the browser empties the field, and the change would open the list again.
            event.preventDefault();
            setText('');
            combobox.closeDropdown();
            event.currentTarget.blur();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options className={dialogStyle.hits} aria-label={t('search')}>
          {text.trim() === '' ? (
            <Recent ids={recent} />
          ) : (
            <Hits hits={hits} total={answer?.total ?? 0} text={text} working={isFetching || asked !== text} />
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function Recent({ ids }: { ids: readonly string[] }): ReactElement {
  const { t } = useTranslation('card');
  const { data, names } = useNet();
  const known = ids.flatMap((id) => {
    const i = data.indexOf.get(id);
    return i === undefined ? [] : [{ id, name: names[i] }];
  });
  if (known.length === 0) return <Combobox.Empty>{t('search.start')}</Combobox.Empty>;
  return (
    <Combobox.Group label={t('search.recent')}>
      {known.map(({ id, name }) => (
        <Combobox.Option key={id} value={id}>
          <span className={partStyle.line}>
            <IconHistory size={14} aria-hidden />
            <span className="grow">{name}</span>
          </span>
        </Combobox.Option>
      ))}
    </Combobox.Group>
  );
}

interface HitsProps {
  hits: readonly Hit[];
  total: number;
  text: string;
  working: boolean;
}

function Hits({ hits, total, text, working }: HitsProps): ReactElement {
  const { t } = useTranslation('card');
  const words = useWords();
  const { data, seen, palette, nameOf } = useNet();
  const people = useView((view) => view.people);
  const kindOf = useKindOf();
  if (hits.length === 0) {
    return <Combobox.Empty>{working ? t('search.working') : t('search.none', { text })}</Combobox.Empty>;
  }
  const isSeen = (id: string): boolean => {
    const i = data.indexOf.get(id);
    return i === undefined || seen.nodes[i] === 1;
  };
  const kindOfHit = ({ id, kind }: Hit): string | null => {
    const i = data.indexOf.get(id);
    return i === undefined ? kind && words.kind(kind) : kindOf(i);
  };
  // Groups stand in the order of their best hit, so that the best hit of all comes first.
  const types = [...new Set(hits.map((hit) => hit.type))];
  return (
    <>
      {types.map((type) => (
        <Combobox.Group
          key={type}
          label={words.type(ENTITY_TYPES.find((own) => own === type) ?? 'document', 2)}
        >
          {hits
            .filter((hit) => hit.type === type)
            .map((hit) => {
              const name = nameOf(hit);
              const actor = ACTOR_TYPES.find((own) => own === hit.type);
              const also = hit.matched !== name && (people === 'shown' || hit.type !== 'person');
              return (
                <Combobox.Option key={hit.id} value={hit.id}>
                  <span className={partStyle.line}>
                    <Mark type={hit.type} colour={actor ? palette.types[actor] : palette.muted} />
                    <span className="grow">
                      {name}
                      {also && <span className="muted"> · {t('search.matched', { name: hit.matched })}</span>}
                    </span>
                    <span className={partStyle.sideNote}>
                      {isSeen(hit.id) ? kindOfHit(hit) : t('search.hidden')}
                    </span>
                  </span>
                </Combobox.Option>
              );
            })}
        </Combobox.Group>
      ))}
      {total > hits.length && (
        <Combobox.Footer>
          <span className="muted">{t('search.all', { shown: hits.length, total })}</span>
        </Combobox.Footer>
      )}
    </>
  );
}
