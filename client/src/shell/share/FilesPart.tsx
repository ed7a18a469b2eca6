import { Button, SegmentedControl } from '@mantine/core';
import { nodesCsv, tiesCsv, toGexf, toGraphml, toPajek, type NetworkFile } from '@sidos/api/formats/write';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { tell } from '../../actions/speak.ts';
import { allRecords } from '../../api/records.ts';
import { saveFile } from '../../components/save.ts';
import { outgoingFile, outgoingMemberships, recordsOf } from '../../graph/outgoing.ts';
import { currentStage } from '../../stage/current.ts';
import { useNet } from '../../view/network.ts';
import { useHead } from './useHead.ts';
import { workbookOf } from './workbook.ts';
import dialogStyle from '../dialogs.module.css';

/** Files of text: the format, what its name says beside the network's, and its writer. */
const TEXTS = [
  { key: 'gexf', part: '', extension: 'gexf', type: 'application/xml', write: toGexf },
  { key: 'graphml', part: '', extension: 'graphml', type: 'application/xml', write: toGraphml },
  { key: 'pajek', part: '', extension: 'net', type: 'text/plain', write: toPajek },
  { key: 'nodes', part: 'nodes', extension: 'csv', type: 'text/csv', write: nodesCsv },
  { key: 'ties', part: 'ties', extension: 'csv', type: 'text/csv', write: tiesCsv },
] as const;

const WHICH = ['stage', 'all'] as const;

/** The network as files for other programs: what is on the stage, or all of it. */
export function FilesPart(): ReactElement {
  const { t } = useTranslation('help');
  const { data, seen } = useNet();
  const { head, called } = useHead();
  const [which, setWhich] = useState<(typeof WHICH)[number]>('stage');
  const [busy, setBusy] = useState(false);
  const chosen = () => {
    const is = (mask: Uint8Array, i: number) => which === 'all' || mask[i] === 1;
    return {
      nodes: data.nodes.id.flatMap((_, i) => (is(seen.nodes, i) ? [i] : [])),
      ties: data.ties.id.flatMap((_, j) => (is(seen.ties, j) ? [j] : [])),
      looks: currentStage()?.looks() ?? new Map<number, never>(),
    };
  };
  const file = (): NetworkFile => outgoingFile(data, chosen(), head());
  const name = (part: string, extension: string) => called(`${t(`share.named.${which}`)} ${part}`, extension);
  const saveWorkbook = (): void => {
    setBusy(true);
    workbookOf(file(), outgoingMemberships(data, chosen().nodes))
      .then((blob) => saveFile(name('', 'xlsx'), blob))
      .catch((error: unknown) => tell(error instanceof Error ? error.message : String(error)))
      .finally(() => setBusy(false));
  };
  const saveRecords = (): void => {
    setBusy(true);
    allRecords()
      .then((all) => {
        const { nodes, ties } = chosen();
        const of = (ids: readonly string[], at: readonly number[]) => new Set(at.map((i) => ids[i]));
        const records =
          which === 'all' ? all : recordsOf(all, of(data.nodes.id, nodes), of(data.ties.id, ties));
        const text = `${JSON.stringify(records, undefined, 1)}\n`;
        saveFile(name('', 'json'), new Blob([text], { type: 'application/json' }));
      })
      .catch((error: unknown) => tell(error instanceof Error ? error.message : String(error)))
      .finally(() => setBusy(false));
  };
  return (
    <section className={dialogStyle.part}>
      <h3>{t('share.files')}</h3>
      <SegmentedControl
        size="xs"
        aria-label={t('share.files')}
        value={which}
        data={WHICH.map((value) => ({ value, label: t(`share.which.${value}`) }))}
        onChange={(value) => setWhich(WHICH.find((one) => one === value) ?? 'stage')}
      />
      <div className={`row ${dialogStyle.wrapped}`}>
        {TEXTS.map(({ key, part, extension, type, write }) => (
          <Button
            key={key}
            size="xs"
            variant="default"
            onClick={() =>
              saveFile(name(part, extension), new Blob([write(file())], { type: `${type};charset=utf-8` }))
            }
          >
            {t(`share.file.${key}`)}
          </Button>
        ))}
        <Button size="xs" variant="default" loading={busy} onClick={saveWorkbook}>
          Excel
        </Button>
        <Button size="xs" variant="default" loading={busy} onClick={saveRecords}>
          {t('share.file.json')}
        </Button>
      </div>
      <p className="muted">{t('share.jsonText')}</p>
    </section>
  );
}
