import { Button, Select } from '@mantine/core';
import { IconIndentIncrease, IconPlayerPlay, IconX } from '@tabler/icons-react';
import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSchema } from '../../../api/ask.ts';
import { RequestFailed } from '../../../api/request.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useNet } from '../../../view/network.ts';
import { useMemory } from './memory.ts';
import { CypherEditor } from './CypherEditor.tsx';
import { ConsoleMenus } from './ConsoleMenus.tsx';
import { offersAt } from './completions.ts';
import { faultDiagnostic, hintDiagnostics } from './faults.ts';
import { formatCypher } from './format.ts';
import { hintsOf } from './hints.ts';
import { ParamFields } from './ParamFields.tsx';
import { parametersOf, readParams, usedParams } from './params.ts';
import { SchemaList } from './SchemaList.tsx';
import { useRun } from './useRun.ts';
import askStyle from '../ask.module.css';
import deskStyle from '../../../components/desk.module.css';

/** The console for those who write Cypher: editor, parameters, limits, run and cancel. */
export function Console(): ReactElement {
  const { t } = useTranslation('ask');
  const { data: network, names } = useNet();
  const { data: schema } = useSchema();
  const { query, result, cancelled, run, cancel } = useRun();
  const asked = JSON.stringify(query);
  const [draft, setDraft] = useState({
    of: asked,
    cypher: query?.cypher ?? '',
    params: query?.params ?? '{}',
  });
  // Another question in the address (a link, undo, an example) takes the place of what was typed.
  if (draft.of !== asked) setDraft({ of: asked, cypher: query?.cypher ?? '', params: query?.params ?? '{}' });
  const { cypher } = draft;
  const params = useMemo(() => readParams(draft.params), [draft.params]);
  const used = parametersOf(cypher);
  const entities = useMemo(() => network.nodes.id.map((id, i) => ({ id, name: names[i] })), [network, names]);
  const error = result.error instanceof RequestFailed ? result.error : null;
  const isAsked = query?.cypher === cypher;
  const faults = useMemo(() => {
    const told = error && isAsked ? faultDiagnostic(error, cypher) : [];
    return [...told, ...hintDiagnostics(hintsOf(cypher, schema, params), t)];
  }, [cypher, schema, params, t, error, isAsked]);

  const setCypher = (next: string): void => setDraft((now) => ({ ...now, cypher: next }));
  const setParams = (next: Record<string, unknown>): void =>
    setDraft((now) => ({ ...now, params: JSON.stringify(next) }));
  const start = (): void => {
    if (cypher.trim() !== '') run({ cypher, params: JSON.stringify(usedParams(cypher, params)) });
  };
  return (
    <div className={deskStyle.part}>
      <p className="muted">{t('cypher.intro')}</p>
      <div className="row">
        <ConsoleMenus onTake={(next) => setDraft({ of: asked, ...next })} />
      </div>
      <CypherEditor
        label={t('cypher.editor')}
        empty={t('cypher.empty')}
        text={cypher}
        faults={faults}
        onChange={setCypher}
        onRun={start}
        onFormat={() => setCypher(formatCypher(cypher))}
        onEscape={() => {
          if (result.isFetching) cancel();
          return result.isFetching;
        }}
        offers={(text, at) => offersAt(text, at, { schema, entities, params: Object.keys(params) })}
        onEntity={(name, id) =>
          setDraft((now) => ({ ...now, params: JSON.stringify({ ...readParams(now.params), [name]: id }) }))
        }
      />
      <div className="row">
        {result.isFetching ? (
          <Button size="xs" color="gray" leftSection={<IconX size={14} aria-hidden />} onClick={cancel}>
            {t('cypher.cancel')}
          </Button>
        ) : (
          <Button
            size="xs"
            disabled={cypher.trim() === ''}
            leftSection={<IconPlayerPlay size={14} aria-hidden />}
            onClick={start}
          >
            {t('cypher.run')}
          </Button>
        )}
        <Button
          size="xs"
          variant="default"
          title={t('cypher.formatTitle')}
          leftSection={<IconIndentIncrease size={14} aria-hidden />}
          onClick={() => setCypher(formatCypher(cypher))}
        >
          {t('cypher.format')}
        </Button>
        <span role="status" className="muted">
          {result.isFetching ? t('cypher.running') : cancelled ? t('cypher.cancelled') : ''}
        </span>
      </div>
      {error && isAsked && <Fault error={error} />}
      <ParamFields names={used} params={params} onChange={setParams} />
      <Limits />
      <SchemaList />
    </div>
  );
}

function Fault({ error }: { error: RequestFailed }): ReactElement {
  const { t } = useTranslation('ask');
  const { t: shell } = useTranslation('shell');
  const { position, detail, code } = error;
  return (
    <div className={askStyle.warning} role="alert">
      <strong>{t('cypher.failed')}</strong>
      {position && <span className="muted"> {t('cypher.at', position)}</span>}
      <p>{code === 'refused' ? detail : shell(`error.${code}`)}</p>
    </div>
  );
}

const ROWS = [100, 1000, 10_000];
const SECONDS = [5, 10, 30];

function Limits(): ReactElement {
  const { t } = useTranslation('ask');
  const { number } = useWords();
  const { maxRows, seconds, limit } = useMemory();
  const data = (values: readonly number[]) =>
    values.map((value) => ({ value: String(value), label: number(value) }));
  return (
    <div className={deskStyle.columns}>
      <Select
        size="xs"
        label={t('cypher.rowLimit')}
        allowDeselect={false}
        data={data(ROWS)}
        value={String(maxRows)}
        onChange={(value) => limit({ maxRows: Number(value) })}
      />
      <Select
        size="xs"
        label={t('cypher.timeLimit')}
        allowDeselect={false}
        data={data(SECONDS)}
        value={String(seconds)}
        onChange={(value) => limit({ seconds: Number(value) })}
      />
    </div>
  );
}
