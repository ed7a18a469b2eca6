import type { Diagnostic } from '@codemirror/lint';
import type { TFunction } from 'i18next';
import type { RequestFailed } from '../../../api/request.ts';
import type { Hint } from './hints.ts';

/** What looks wrong, as the editor underlines it. */
export function hintDiagnostics(hints: readonly Hint[], t: TFunction<'ask'>): Diagnostic[] {
  return hints.map(({ is, from, to, name, like }) => ({
    from,
    to,
    severity: is === 'write' || is === 'quote' ? 'error' : 'warning',
    message: [t(`cypher.hint.${is}`, { name }), like === null ? '' : t('cypher.hint.like', { name: like })]
      .filter(Boolean)
      .join(' '),
  }));
}

/** What the server found wrong, at its place: the word that begins there. */
export function faultDiagnostic(error: RequestFailed, cypher: string): Diagnostic[] {
  const { position, detail } = error;
  if (!position) return [];
  const before = cypher.split('\n').slice(0, position.line - 1);
  const from = Math.min(
    before.reduce((sum, line) => sum + line.length + 1, 0) + position.column - 1,
    cypher.length,
  );
  const word = /^[\p{L}\p{N}_$]+|^[^\s]/u.exec(cypher.slice(from))?.[0] ?? '';
  // At the very end there is nothing to underline but what stands before.
  const start = word === '' ? Math.max(0, from - 1) : from;
  return [{ from: start, to: Math.max(from + word.length, start), severity: 'error', message: detail }];
}
