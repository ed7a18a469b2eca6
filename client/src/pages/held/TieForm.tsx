import { Button, Select, TextInput } from '@mantine/core';
import { ROLES, relationType, typeOfId, type CorrectedField, type PersonData } from '@sidos/api/model';
import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useCorrection } from '../../api/people.ts';
import { Failure } from '../../components/Failure.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { isFound } from '../../graph/found.ts';
import { useNet } from '../../view/network.ts';
import pageStyle from '../../components/page.module.css';

type Tie = PersonData['ties'][number];
type TieField = Extract<CorrectedField, 'role' | 'to' | 'wrong'>;

/** What can be put right of a tie: its role where it has one, where it leads unless that is the person, that it is wrong. */
function fieldsOf({ relation }: Tie, person: string): TieField[] {
  const hasRole = 'role' in relationType(relation.type).properties;
  return [
    ...(hasRole ? (['role'] as const) : []),
    ...(relation.from === person ? (['to'] as const) : []),
    'wrong',
  ];
}

/** Puts a tie of a person right: role, other end, or that there is none. */
export function TieForm({ data: { person, ties } }: { data: PersonData }): ReactElement | null {
  const { t } = useTranslation('card', { keyPrefix: 'held' });
  const words = useWords();
  const [id, setId] = useState<string | null>(null);
  const [field, setField] = useState<TieField | null>(null);
  const [value, setValue] = useState('');
  const [why, setWhy] = useState('');
  const { mutate, error, isPending } = useCorrection(person.id);
  const tie = ties.find(({ relation }) => relation.id === id);
  if (ties.length === 0) return null;

  const roleOf = ({ relation }: Tie) => ('role' in relation ? relation.role : undefined);
  const label = (one: Tie) => {
    const role = roleOf(one);
    const what = `${words.relation(one.relation.type)}: ${one.other.name}`;
    return role === undefined ? what : `${what} (${words.role(role)})`;
  };
  const choose = (next: TieField | null) => {
    setField(next);
    setValue(next === 'role' && tie !== undefined ? (roleOf(tie) ?? '') : '');
  };
  const isReady = tie !== undefined && field !== null && (field === 'wrong' || value.trim() !== '');
  const save = () => {
    if (!isReady) return;
    mutate({ target: tie.relation.id, field, values: field === 'wrong' ? [] : [value.trim()], why });
  };
  return (
    <form
      className={`stack ${pageStyle.form}`}
      aria-label={t('correctTie')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h4>{t('correctTie')}</h4>
      <Select
        label={t('tie')}
        data={ties.map((one) => ({ value: one.relation.id, label: label(one) }))}
        value={id}
        onChange={(next) => {
          setId(next);
          setField(null);
        }}
      />
      {tie !== undefined && (
        <Select
          label={t('tieField')}
          data={fieldsOf(tie, person.id).map((one) => ({ value: one, label: t(`field.${one}`) }))}
          value={field}
          onChange={(next) => choose(fieldsOf(tie, person.id).find((one) => one === next) ?? null)}
        />
      )}
      {tie !== undefined && field === 'role' && <RoleInput tie={tie} value={value} onChange={setValue} />}
      {tie !== undefined && field === 'to' && <EndInput tie={tie} value={value} onChange={setValue} />}
      <TextInput label={t('why')} value={why} onChange={({ target }) => setWhy(target.value)} />
      <div>
        <Button type="submit" size="xs" variant="default" loading={isPending} disabled={!isReady}>
          {t('saveTie')}
        </Button>{' '}
        <span className="muted">{t('kept')}</span>
      </div>
      {error && <Failure error={error} retry={save} />}
    </form>
  );
}

interface InputProps {
  tie: Tie;
  value: string;
  onChange: (value: string) => void;
}

/** A role: one of the list, or in free words where titles are. */
function RoleInput({ tie, value, onChange }: InputProps): ReactElement {
  const { t } = useTranslation('card', { keyPrefix: 'held' });
  const words = useWords();
  if (relationType(tie.relation.type).free === true)
    return (
      <TextInput label={t('field.role')} value={value} onChange={({ target }) => onChange(target.value)} />
    );
  return (
    <Select
      label={t('field.role')}
      data={ROLES.map((role) => ({ value: role, label: words.role(role) }))}
      value={value === '' ? null : value}
      onChange={(next) => onChange(next ?? '')}
    />
  );
}

/** Where a tie leads: anything that such a tie can lead to. */
function EndInput({ tie: { relation }, value, onChange }: InputProps): ReactElement {
  const { t } = useTranslation('card', { keyPrefix: 'held' });
  const { data, names } = useNet();
  const options = useMemo(() => {
    const ends = relationType(relation.type).ends.filter(([from]) => from === typeOfId(relation.from));
    const types = new Set<string>(ends.map(([, to]) => to));
    return data.nodes.id.flatMap((id, node) =>
      types.has(data.nodes.type[node]) ? [{ value: id, label: names[node] }] : [],
    );
  }, [data, names, relation]);
  return (
    <Select
      label={t('field.to')}
      searchable
      filter={({ options: all, search }) => all.filter((option) => isFound(data, option, search))}
      limit={200}
      nothingFoundMessage={t('noEnd')}
      data={options}
      value={value === '' ? null : value}
      onChange={(next) => onChange(next ?? '')}
    />
  );
}
