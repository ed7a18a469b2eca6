import type { ChoicePart, EntityType, Pattern, PatternChoice, StatusWord } from '@sidos/api/model';
import { useWords } from '../../../i18n/useWords.ts';
import { changeStep } from '../pattern/edit.ts';
import { addStep } from '../pattern/grow.ts';
import { useSentences } from '../useSentence.ts';

/** How a choice is called: entities by name, words in the user's language, ties as they read in the sentence. */
export function useChoiceName(
  pattern: Pattern,
  step: number,
  part: ChoicePart,
): (choice: PatternChoice) => string {
  const words = useWords();
  const { names, lines } = useSentences();
  const said = (changed: Pattern, index: number): string =>
    lines(changed)
      [index].segments.filter(({ part: piece }) => piece === 'tie' || piece === 'what')
      .map(({ text }) => text)
      .join(' ');
  return ({ value, entity, next }) => {
    if (next !== null && part === 'next') {
      const grown = addStep(pattern, step, next);
      return 'pattern' in grown ? said(grown.pattern, grown.at) : value;
    }
    if (next !== null) {
      const tie = pattern.steps[step].tie!;
      const { type } = next;
      const turned = {
        ...tie,
        relations: [next.relation],
        direction: next.direction,
        roles: [],
        below: false,
      };
      const result = changeStep(pattern, step, { tie: turned, type, kinds: [], ids: [] });
      return 'pattern' in result ? said(result.pattern, step) : value;
    }
    if (part === 'type') return words.type(value as EntityType, 2);
    if (part === 'kind') return words.kind(value);
    if (part === 'status') return words.status(value as StatusWord);
    if (part === 'role') return words.nature(words.role(value));
    if (part === 'document' || part === 'tieDocument') return entity ? `${value} · ${entity.name}` : value;
    return names.byId(value);
  };
}
