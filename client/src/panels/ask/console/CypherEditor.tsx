import type { Diagnostic } from '@codemirror/lint';
import { useEffect, useRef, type ReactElement } from 'react';
import { openEditor, type Editor, type Surroundings } from './editor.ts';
import consoleStyle from './console.module.css';

interface Props extends Surroundings {
  text: string;
  faults: readonly Diagnostic[];
}

/** The editor as a component: its text and what is underlined follow the properties. */
export function CypherEditor(props: Props): ReactElement {
  const { text, faults } = props;
  const parent = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(null);
  const around = useRef<Surroundings>(props);
  useEffect(() => {
    around.current = props;
  });
  useEffect(() => {
    const made = openEditor(parent.current!, text, () => around.current);
    editor.current = made;
    return () => made.end();
    // Made once; what changes afterwards comes through the effects below.
  }, []); // eslint-disable-line react-hooks/exhaustive-deps
  useEffect(() => editor.current?.replace(text), [text]);
  useEffect(() => editor.current?.mark(faults), [faults]);
  return <div className={consoleStyle.editor} ref={parent} />;
}
