import type { Pattern } from '@sidos/api/model';
import { useMemo } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { useNames } from '../../view/useNames.ts';
import type { Grammar } from './sentence/grammar.ts';
import { grammarOf, sentenceLines, stepName, type Line, type Names } from './sentence/sentence.ts';

/** Questions in the user's language. */
export interface Sentences {
  grammar: Grammar;
  names: Names;
  lines: (pattern: Pattern) => Line[];
  /** What a step is about, as "projects". */
  step: (pattern: Pattern, index: number) => string;
}

/** How questions are said in the language in use, with names as the people switch has them. */
export function useSentences(): Sentences {
  const words = useWords();
  const { byId } = useNames();
  return useMemo(() => {
    const grammar = grammarOf(words.language);
    const names: Names = { byId, euro: words.euro, date: words.date, relation: words.relation };
    return {
      grammar,
      names,
      lines: (pattern) => sentenceLines(pattern, grammar, names),
      step: ({ steps }, index) => stepName(steps, index, grammar, names),
    };
  }, [words, byId]);
}
