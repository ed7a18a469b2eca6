import { fileName } from '@sidos/api/formats/write';
import type { AnalysisMeta, Documents } from '@sidos/api/model';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { tell } from '../../../actions/speak.ts';
import { catalogQuery } from '../../../api/catalog.ts';
import { documentsQuery } from '../../../api/queries.ts';
import { RequestFailed } from '../../../api/request.ts';
import { definitionsOf } from '../../../components/measure/definitions.ts';
import { saveFile } from '../../../components/save.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { currentStage } from '../../../stage/current.ts';
import { onPaper, paperColours } from '../../../stage/export/paper.ts';
import { sceneToSvg } from '../../../stage/export/render.ts';
import { useOverlay } from '../../../state/overlay.ts';
import { useView } from '../../../state/viewStore.ts';
import { fullName, measureText, type MeasureRef } from '../../../components/measure/measureText.ts';
import { useBasis } from '../words/basis.ts';
import { methodsOf, type Done } from '../words/methods.ts';
import { buildReport, type ReportParts } from './report.ts';
import { useNames } from '../../../view/useNames.ts';

type Picture = ReportParts['pictures'][number];

/** What a desk gives to its report; the rest is the same for all. */
export interface DeskReport {
  title: string;
  /** The answer in about five sentences; none where the summary is as short. */
  lead?: readonly string[];
  summary: readonly string[];
  /** Caption of the stage as it stands, with the legend that is laid over it; null leaves the stage out. */
  stage: string | null;
  pictures: readonly Picture[];
  tables: ReportParts['tables'];
  measures: readonly MeasureRef[];
  grouping: Done['grouping'];
  /** Sentences of the methods paragraph that only this desk knows. */
  more: readonly string[];
  /** The address that runs it again, where that is not the address of the page. */
  link?: string;
}

/** Saves a report of what a desk shows: one HTML file in the language in use, people as the switch says. */
export function useReport(): (meta: AnalysisMeta, desk: DeskReport) => void {
  const { t, i18n } = useTranslation('analysis');
  const words = useWords();
  const { byId } = useNames();
  const people = useView((view) => view.people);
  const client = useQueryClient();
  const basis = useBasis();
  /** What the network rests on: all documents of the data, or those that the definition names. */
  const documentLines = ({ documents }: Documents): string[] =>
    documents.map(({ number, title, date, entities, relations }) =>
      t(date === null ? 'report.documentUndated' : 'report.document', {
        number,
        title,
        date: date === null ? '' : words.date(date),
        entities,
        relations,
      }),
    );
  const make = async (meta: AnalysisMeta, desk: DeskReport): Promise<void> => {
    const definitionOf = definitionsOf(await client.query({ ...catalogQuery, staleTime: 'static' }));
    const link = desk.link ?? location.href;
    const { measures, grouping, more } = desk;
    const { sentences, references } = methodsOf(
      i18n,
      words,
      meta,
      { measures, grouping, more, link },
      byId,
      definitionOf,
    );
    const html = buildReport({
      language: i18n.language,
      title: desk.title,
      // What all figures of the report rest on stands before them.
      lead: desk.lead ?? [],
      summary: [`${basis(meta)}.`, ...desk.summary],
      pictures: [...stagePicture(desk.stage), ...desk.pictures],
      tables: desk.tables,
      definitions: measures.map((measure) => {
        const text = measureText(i18n, measure);
        return { name: fullName(text), meaning: text.meaning, formula: definitionOf(measure).formula };
      }),
      methods: sentences,
      sources: references,
      documents: documentLines(await client.query({ ...documentsQuery, staleTime: 'static' })),
      notes: [
        t('report.absent'),
        ...(people === 'initials' ? [t('report.peopleInitials')] : []),
        ...(people === 'hidden' ? [t('report.peopleHidden')] : []),
        t('report.madeWith'),
      ],
      date: words.date(today()),
      version: meta.version,
      link,
      words: {
        legend: t('report.legend'),
        definitions: t('report.definitions'),
        measure: t('report.measure'),
        meaning: t('report.meaning'),
        formula: t('report.formula'),
        methods: t('report.methods'),
        sources: t('report.sources'),
        date: t('report.date'),
        version: t('report.version'),
        link: t('report.link'),
        figure: t('report.figure'),
        table: t('report.tableWord'),
        inFull: t('report.inFull'),
        documents: t('report.documents'),
      },
    });
    saveFile(fileName(desk.title, 'html'), new Blob([html], { type: 'text/html;charset=utf-8' }));
  };
  const { t: file } = useTranslation('measuresDesk');
  return (meta, desk) => {
    make(meta, desk).catch((error: unknown) => {
      const said = error instanceof RequestFailed ? error.detail : '';
      tell(file('files.failed', { reason: said === '' ? file('files.noContact') : said }));
    });
  };
}

/** The day on which the report is made. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The stage as it stands, with the legend of what a desk has laid over it. */
function stagePicture(caption: string | null): Picture[] {
  const scene = caption === null ? undefined : currentStage()?.scene();
  if (scene === undefined || caption === null) return [];
  const legend = useOverlay.getState().overlay?.legend ?? [];
  const ink = paperColours(scene.palette);
  return [
    {
      svg: sceneToSvg(onPaper(scene), []),
      caption,
      legend: legend.map(({ label, colour, count }) => ({
        colour: ink(colour),
        text: count === undefined ? label : `${label} (${count})`,
      })),
    },
  ];
}
