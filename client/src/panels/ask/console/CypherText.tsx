import type { ReactElement } from 'react';
import { tokensOf } from './tokens.ts';
import cypherStyle from './cypher.module.css';
import consoleStyle from './console.module.css';

/** A query to read, coloured as in the editor. */
export function CypherText({ text, label }: { text: string; label: string }): ReactElement {
  const tokens = tokensOf(text);
  return (
    <pre className={consoleStyle.code} tabIndex={0} aria-label={label} role="region">
      {tokens.map(({ kind, from, to, text: piece }, at) => (
        <span key={from}>
          {text.slice(tokens[at - 1]?.to ?? 0, from)}
          <span className={cypherStyle[kind]}>{piece}</span>
          {at === tokens.length - 1 && text.slice(to)}
        </span>
      ))}
    </pre>
  );
}
