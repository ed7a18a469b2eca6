import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
  completionStatus,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { lintGutter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorState, RangeSetBuilder, type Extension } from '@codemirror/state';
import {
  Decoration,
  EditorView,
  keymap,
  lineNumbers,
  placeholder,
  ViewPlugin,
  type DecorationSet,
  type ViewUpdate,
} from '@codemirror/view';
import type { Offer } from './completions.ts';
import { tokensOf } from './tokens.ts';
import cypherStyle from './cypher.module.css';

/** What the editor asks of the console around it; read at each use, so that it is never of yesterday. */
export interface Surroundings {
  label: string;
  empty: string;
  onChange: (text: string) => void;
  onRun: () => void;
  onFormat: () => void;
  /** Esc, where no list of completions is open; true: it was used. */
  onEscape: () => boolean;
  offers: (text: string, at: number) => { from: number; offers: Offer[] } | null;
  /** A parameter was taken that stands for an entity. */
  onEntity: (parameter: string, id: string) => void;
}

const colours = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = coloured(view.state);
    }
    update({ docChanged, state }: ViewUpdate): void {
      if (docChanged) this.decorations = coloured(state);
    }
  },
  { decorations: ({ decorations }) => decorations },
);

function coloured(state: EditorState): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { kind, from, to } of tokensOf(state.doc.toString()))
    builder.add(from, to, Decoration.mark({ class: cypherStyle[kind] ?? '' }));
  return builder.finish();
}

const TYPES: Record<Offer['kind'], string> = {
  label: 'class',
  relation: 'interface',
  property: 'property',
  keyword: 'keyword',
  function: 'function',
  variable: 'variable',
  parameter: 'constant',
  entity: 'text',
};

function completed(context: CompletionContext, around: () => Surroundings): CompletionResult | null {
  const found = around().offers(context.state.doc.toString(), context.pos);
  if (!found || found.offers.length === 0) return null;
  return {
    from: found.from,
    // A folded name need not begin as it is typed: what is offered for a parameter was sought already.
    filter: !found.offers.some(({ kind }) => kind === 'entity'),
    options: found.offers.map(({ text, kind, detail, entity }) => ({
      label: text,
      detail,
      type: TYPES[kind],
      apply: (view: EditorView, _: unknown, from: number, to: number) => {
        view.dispatch({ changes: { from, to, insert: text }, selection: { anchor: from + text.length } });
        if (entity !== undefined) around().onEntity(text.slice(1), entity);
      },
    })),
  };
}

function extensions(around: () => Surroundings): Extension[] {
  const { label, empty } = around();
  return [
    lineNumbers(),
    lintGutter(),
    history(),
    bracketMatching(),
    closeBrackets(),
    colours,
    autocompletion({
      override: [(context) => completed(context, around)],
      activateOnTyping: true,
      icons: false,
    }),
    placeholder(empty),
    keymap.of([
      {
        key: 'Mod-Enter',
        run: (view) => {
          closeCompletion(view);
          around().onRun();
          return true;
        },
      },
      {
        key: 'Shift-Alt-f',
        run: () => {
          around().onFormat();
          return true;
        },
      },
      {
        key: 'Escape',
        run: ({ state }) => completionStatus(state) === null && around().onEscape(),
      },
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...historyKeymap,
      ...defaultKeymap,
    ]),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label }),
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) around().onChange(state.doc.toString());
    }),
  ];
}

/** The editor, as far as the console uses it. */
export interface Editor {
  text: () => string;
  replace: (text: string) => void;
  /** Underlines what is wrong. */
  mark: (faults: readonly Diagnostic[]) => void;
  focus: () => void;
  end: () => void;
}

/** Makes the editor in an element. */
export function openEditor(parent: HTMLElement, doc: string, around: () => Surroundings): Editor {
  const view = new EditorView({ parent, state: EditorState.create({ doc, extensions: extensions(around) }) });
  const text = (): string => view.state.doc.toString();
  return {
    text,
    replace: (next) => {
      if (next !== text()) view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } });
    },
    mark: (faults) => {
      const { length } = view.state.doc;
      const inside = faults.map((fault) => ({
        ...fault,
        from: Math.min(fault.from, length),
        to: Math.min(fault.to, length),
      }));
      view.dispatch(setDiagnostics(view.state, inside));
    },
    focus: () => view.focus(),
    end: () => view.destroy(),
  };
}
