import {
  ImportDone,
  ImportLook,
  oneLine,
  SourceList,
  SourceRows,
  Upload,
  type ImportChoice,
  type Source,
  type SourcesChange,
} from '@sidos/api/model';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { z } from 'zod';
import { queryOf, request } from './request.ts';
import { compute, type Step } from './stream.ts';

/** Sends a file as it is; it joins an upload that was begun. */
export function sendFile(file: File, to: string | undefined, signal: AbortSignal): Promise<Upload> {
  return request(Upload, `/imports${queryOf({ name: oneLine(file.name) || 'file', to })}`, {
    method: 'POST',
    body: file,
    signal,
  });
}

/** Has the server forget files that were sent. */
export function forgetUpload(id: string): Promise<unknown> {
  return request(z.unknown(), `/imports/${encodeURIComponent(id)}`, { method: 'DELETE' });
}

/** What would become of files; nothing is changed. */
export function lookAt(
  upload: string,
  choice: ImportChoice,
  onStep: (step: Step) => void,
  signal: AbortSignal,
): Promise<ImportLook> {
  return compute(ImportLook, '/imports/look', { upload, choice }, onStep, signal);
}

/** Brings files in. */
export function bringIn(
  upload: string,
  choice: ImportChoice,
  onStep: (step: Step) => void,
  signal: AbortSignal,
): Promise<ImportDone> {
  return compute(ImportDone, '/imports/bring', { upload, choice }, onStep, signal);
}

/** Switches tables, or takes them out. */
export function changeSources(
  change: SourcesChange,
  onStep: (step: Step) => void,
  signal: AbortSignal,
): Promise<SourceList> {
  return compute(SourceList, '/imports/sources', change, onStep, signal);
}

/** The tables of one's own; none while they are not known. */
export function useSources(): Source[] {
  const { data } = useQuery({
    queryKey: ['sources'],
    queryFn: ({ signal }) => request(SourceList, '/sources', { signal }),
  });
  return data?.sources ?? [];
}

/** Rows of a table from a line on. */
export function useSourceRows(id: string, line: number, limit: number): UseQueryResult<SourceRows> {
  return useQuery({
    queryKey: ['source-rows', id, line, limit],
    queryFn: ({ signal }) =>
      request(SourceRows, `/sources/${encodeURIComponent(id)}/rows${queryOf({ line, limit })}`, { signal }),
  });
}
