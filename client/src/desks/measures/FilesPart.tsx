import { Button } from '@mantine/core';
import { fileName, metadataName, toGexf, toGraphml, toNetworkJson } from '@sidos/api/formats/write';
import { MembershipsAnswer, type MeasuresAnswer } from '@sidos/api/model';
import { IconDownload } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { tell } from '../../actions/speak.ts';
import { request, RequestFailed } from '../../api/request.ts';
import { saveFile } from '../../components/save.ts';
import { workbook } from '../../components/workbook.ts';
import { currentStage } from '../../stage/current.ts';
import { useNet } from '../../view/network.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useDefinitions } from '../../components/measure/definitions.ts';
import { measureText } from '../../components/measure/measureText.ts';
import { methodsOf } from '../frame/words/methods.ts';
import { useNames } from '../../view/useNames.ts';
import {
  actorsTable,
  csvOf,
  groupsTable,
  membershipsTable,
  sheetsOf,
  networkFileOf,
  tablesMetadata,
  tiesTable,
  wholeOf,
  wholeTable,
  type FileHead,
  type LookOf,
} from './files.ts';
import { useFileNames } from './useFileNames.ts';
import { useMethods } from './useMethods.ts';
import { useParameters } from './useParameters.ts';
import deskStyle from '../../components/desk.module.css';
import resultStyle from './results.module.css';

const KINDS = [
  'workbook',
  'node',
  'edge',
  'group',
  'global',
  'memberships',
  'tables',
  'graphml',
  'gexf',
  'json',
] as const;
type Kind = (typeof KINDS)[number];
/** What a file is called by: the three forms of the network have one name. */
type Named = Exclude<Kind, 'graphml' | 'gexf' | 'json' | 'workbook'> | 'network';
const TYPES = {
  csv: 'text/csv;charset=utf-8',
  graphml: 'application/xml;charset=utf-8',
  gexf: 'application/xml;charset=utf-8',
  json: 'application/json',
} as const;

/** The answer as files for other programs, each with what it was computed from. */
export function FilesPart({ answer }: { answer: MeasuresAnswer }): ReactElement {
  const { t } = useTranslation('measuresDesk');
  const make = useFiles(answer);
  const offered = KINDS.filter((kind) => kind !== 'group' || answer.groups.length > 0);
  return (
    <details className={resultStyle.section}>
      <summary>{t('files.title')}</summary>
      <p className="muted">{t('files.about')}</p>
      <div className={deskStyle.columns}>
        {offered.map((kind) => (
          <Button
            key={kind}
            size="compact-xs"
            variant="default"
            justify="flex-start"
            h="auto"
            mih={22}
            styles={{ label: { whiteSpace: 'normal', textAlign: 'start' } }}
            leftSection={<IconDownload size={12} aria-hidden />}
            onClick={() => void make(kind)}
          >
            {t(`files.${kind}`)}
          </Button>
        ))}
      </div>
    </details>
  );
}

/** Makes one of the files and hands it to the user. */
function useFiles(answer: MeasuresAnswer): (kind: Kind) => Promise<void> {
  const { t, i18n } = useTranslation('measuresDesk');
  const words = useWords();
  const { byId } = useNames();
  const names = useFileNames();
  const parameters = useParameters(answer.meta);
  const methods = useMethods(answer);
  const definitionOf = useDefinitions();
  const { meta } = answer;
  const { data } = useNet();

  const head = (): FileHead => ({
    title: t('report.title'),
    description: methodsOf(i18n, words, meta, methods, byId, definitionOf).sentences.join(' '),
    date: new Date().toISOString().slice(0, 10),
    parameters,
    titleOf: (column) => measureText(i18n, column).name,
  });
  /** "sidos-actors.csv" */
  const called = (what: Named, extension: string): string =>
    fileName(`sidos ${t(`files.named.${what}`)}`, extension);
  const save = (what: Named, extension: keyof typeof TYPES, text: string): void =>
    saveFile(called(what, extension), new Blob([text], { type: TYPES[extension] }));
  const memberships = (): Promise<MembershipsAnswer> =>
    request(MembershipsAnswer, '/analysis/memberships', {
      method: 'POST',
      body: JSON.stringify({ network: meta.network }),
    });
  const failed = (error: unknown): void => {
    const said = error instanceof RequestFailed ? error.detail : error instanceof Error ? error.message : '';
    tell(t('files.failed', { reason: said === '' ? t('files.noContact') : said }));
  };
  const tables = (): void => {
    const file = (what: Exclude<Named, 'network' | 'tables'>) => ({
      url: called(what, 'csv'),
      title: t(`files.named.${what}`),
    });
    const files = {
      node: file('node'),
      edge: file('edge'),
      group: file('group'),
      global: file('global'),
      memberships: file('memberships'),
    };
    const text = tablesMetadata(answer, names, head(), files);
    saveFile(metadataName(called('tables', 'csv')), new Blob([text], { type: TYPES.json }));
  };

  return async (kind) => {
    const facts = head();
    const looks = currentStage()?.looks();
    const lookOf: LookOf = (id) => looks?.get(data.indexOf.get(id) ?? -1);
    const network = () => networkFileOf(answer, names, facts, lookOf);
    switch (kind) {
      case 'node':
        return save(kind, 'csv', csvOf(actorsTable(answer, names, facts.titleOf)));
      case 'edge':
        return save(kind, 'csv', csvOf(tiesTable(answer, names, facts.titleOf)));
      case 'group':
        return save(kind, 'csv', csvOf(groupsTable(answer, names, facts.titleOf)));
      case 'global':
        return save(kind, 'csv', csvOf(wholeTable(answer)));
      case 'tables':
        return tables();
      case 'graphml':
        return save('network', kind, toGraphml(network()));
      case 'gexf':
        return save('network', kind, toGexf(network()));
      case 'json':
        return save('network', kind, toNetworkJson(network(), wholeOf(answer, names)));
      case 'memberships':
        return memberships()
          .then((found) => save(kind, 'csv', csvOf(membershipsTable(found, names))))
          .catch(failed);
      case 'workbook':
        return memberships()
          .then((found) => workbook(sheetsOf(answer, found, names, facts)))
          .then((made) => saveFile(called('network', 'xlsx'), made))
          .catch(failed);
    }
  };
}
