import { Button } from '@mantine/core';
import { MembershipsAnswer, type MeasuresAnswer } from '@sidos/api/model';
import { IconDownload } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { tell } from '../../actions/speak.ts';
import { request, RequestFailed } from '../../api/request.ts';
import { saveFile } from '../../components/save.ts';
import { fileName } from '../../exports/files.ts';
import { toGexf } from '../../exports/gexf.ts';
import { toGraphml } from '../../exports/graphml.ts';
import { useWords } from '../../i18n/useWords.ts';
import { measureText } from '../../components/measure/measureText.ts';
import { methodsOf } from '../frame/words/methods.ts';
import { useNames } from '../../view/useNames.ts';
import {
  actorsCsv,
  groupsCsv,
  measuresJson,
  membershipsCsv,
  networkFileOf,
  tiesCsv,
  wholeCsv,
  type FileHead,
} from './files.ts';
import { useFileNames } from './useFileNames.ts';
import { useMethods } from './useMethods.ts';
import { useParameters } from './useParameters.ts';

const KINDS = ['node', 'edge', 'group', 'global', 'memberships', 'graphml', 'gexf', 'json'] as const;
type Kind = (typeof KINDS)[number];
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
    <details className="desk-section">
      <summary>{t('files.title')}</summary>
      <p className="muted">{t('files.about')}</p>
      <div className="desk-columns">
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
  const { meta } = answer;

  const head = (): FileHead => ({
    title: t('report.title'),
    description: methodsOf(i18n, words, meta, methods, byId).sentences.join(' '),
    date: new Date().toISOString().slice(0, 10),
    parameters,
    titleOf: (column) => measureText(i18n, column).name,
  });
  const save = (kind: Kind, extension: keyof typeof TYPES, text: string): void =>
    saveFile(fileName(`sidos ${kind}`, extension), new Blob([text], { type: TYPES[extension] }));
  const memberships = async (): Promise<void> => {
    const found = await request(MembershipsAnswer, '/analysis/memberships', {
      method: 'POST',
      body: JSON.stringify({ network: meta.network }),
    });
    save('memberships', 'csv', membershipsCsv(found, names, parameters));
  };

  return async (kind) => {
    switch (kind) {
      case 'node':
        return save(kind, 'csv', actorsCsv(answer, names, parameters));
      case 'edge':
        return save(kind, 'csv', tiesCsv(answer, names, parameters));
      case 'group':
        return save(kind, 'csv', groupsCsv(answer, names, parameters));
      case 'global':
        return save(kind, 'csv', wholeCsv(answer, parameters));
      case 'graphml':
        return save(kind, kind, toGraphml(networkFileOf(answer, names, head())));
      case 'gexf':
        return save(kind, kind, toGexf(networkFileOf(answer, names, head())));
      case 'json':
        return save(kind, kind, measuresJson(answer, names, parameters));
      case 'memberships':
        return memberships().catch((error: unknown) => {
          const said = error instanceof RequestFailed ? error.detail : '';
          tell(t('files.failed', { reason: said === '' ? t('files.noContact') : said }));
        });
    }
  };
}
