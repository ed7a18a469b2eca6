import {
  ImportChoice,
  type ColumnUse,
  type ImportDone,
  type ImportLook,
  type Recipe,
  type TableLook,
} from '@sidos/api/model';
import { create } from 'zustand';
import { bringIn, changeSources, forgetUpload, lookAt, sendFile } from '../../api/imports.ts';
import { RequestFailed } from '../../api/request.ts';
import type { Step } from '../../api/stream.ts';

/** What the room is doing. */
type Doing = 'sending' | 'looking' | 'bringing' | 'undoing';

interface Room {
  upload: string | null;
  files: string[];
  choice: ImportChoice;
  look: ImportLook | null;
  doing: Doing | null;
  step: Step | null;
  /** What went wrong; without a sentence: the server could not be reached. */
  error: RequestFailed | null;
  done: ImportDone | null;
  undone: boolean;
}

const EMPTY: Room = {
  ...{ upload: null, files: [], choice: {}, look: null, doing: null, step: null },
  ...{ error: null, done: null, undone: false },
};

/** The files in the import room, what is chosen for them, and what would become of them. */
export const useRoom = create<Room>()(() => EMPTY);

let work = new AbortController();

/** Does one thing after giving up the one before; `null` where it failed or was given up. */
async function doing<T>(
  what: Doing,
  job: (signal: AbortSignal, onStep: (step: Step) => void) => Promise<T>,
): Promise<T | null> {
  work.abort();
  const own = new AbortController();
  work = own;
  useRoom.setState({ doing: what, error: null, step: null });
  try {
    return await job(own.signal, (step) => own === work && useRoom.setState({ step }));
  } catch (error) {
    if (own !== work || (error instanceof DOMException && error.name === 'AbortError')) return null;
    useRoom.setState({ error: error instanceof RequestFailed ? error : new RequestFailed('', 0, 'offline') });
    return null;
  } finally {
    if (own === work) useRoom.setState({ doing: null, step: null });
  }
}

/** Sends files and looks at them with those that are there. */
export async function addFiles(files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  if (useRoom.getState().done !== null) useRoom.setState(EMPTY);
  const sent = await doing('sending', async (signal) => {
    let { upload } = useRoom.getState();
    for (const file of files) {
      const answer = await sendFile(file, upload ?? undefined, signal);
      upload = answer.id;
      useRoom.setState({ upload, files: answer.files.map(({ name }) => name) });
    }
    return upload;
  });
  if (sent !== null) await look();
}

async function look(): Promise<void> {
  const { upload, choice } = useRoom.getState();
  if (upload === null) return;
  const found = await doing('looking', (signal, onStep) => lookAt(upload, choice, onStep, signal));
  if (found !== null) useRoom.setState({ look: found });
}

/** Changes what is chosen, and looks again. */
export async function choose(choice: ImportChoice): Promise<void> {
  useRoom.setState({ choice: ImportChoice.parse(choice) });
  await look();
}

const isOne = (one: TableLook, table: TableLook): boolean =>
  one.file === table.file && one.sheet === table.sheet;

/** Chooses a recipe for a table: by name, as changed, or null to leave the table out. */
export async function chooseRecipe(table: TableLook, recipe: string | Recipe | null): Promise<void> {
  const { choice, look: seen } = useRoom.getState();
  const { file, sheet } = table;
  // What was chosen is seen at once, and the next choice is made beside it while the trial is still under way.
  if (typeof recipe === 'object' && recipe !== null && seen !== null)
    useRoom.setState({
      look: { ...seen, tables: seen.tables.map((one) => (isOne(one, table) ? { ...one, recipe } : one)) },
    });
  const others = (choice.tables ?? []).filter((one) => one.file !== file || one.sheet !== sheet);
  await choose({ ...choice, tables: [...others, { file, sheet, recipe }] });
}

/** Chooses what a column becomes. */
export async function chooseColumn(table: TableLook, use: ColumnUse): Promise<void> {
  const { look: seen } = useRoom.getState();
  const recipe = seen?.tables.find((one) => isOne(one, table))?.recipe ?? table.recipe;
  if (recipe === null) return;
  const columns = recipe.columns.map((one) => (one.column === use.column ? use : one));
  await chooseRecipe(table, { ...recipe, columns });
}

/** Brings what is chosen in. @returns whether it was */
export async function bring(): Promise<boolean> {
  const { upload, choice } = useRoom.getState();
  if (upload === null) return false;
  const done = await doing('bringing', (signal, onStep) => bringIn(upload, choice, onStep, signal));
  if (done !== null) useRoom.setState({ done, upload: null });
  return done !== null;
}

/** Takes out again what was brought in last. @returns whether it was */
export async function undo(): Promise<boolean> {
  const { done } = useRoom.getState();
  if (done === null) return false;
  const ids = done.summary.documents;
  const gone = await doing('undoing', (signal, onStep) =>
    changeSources({ ids, do: 'take out' }, onStep, signal),
  );
  if (gone !== null) useRoom.setState({ undone: true });
  return gone !== null;
}

/** Gives up what is being done. */
export function stop(): void {
  work.abort();
}

/** Empties the room. */
export function leave(): void {
  work.abort();
  const { upload } = useRoom.getState();
  if (upload !== null) void forgetUpload(upload).catch(() => undefined);
  useRoom.setState(EMPTY);
}
