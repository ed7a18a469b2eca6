import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SavedViews } from '@sidos/api/model';
import { checkBackup } from '../../api/src/backup/index.ts';
import { randomIndex, seededRandom } from '../../api/src/measures/random.ts';
import { sidos, startApp, type Served } from './sidos.ts';

/** What came of so many kills. */
export interface KillFigures {
  kills: number;
  /** Kills by what was being done. */
  during: Record<string, number>;
  /** Writes that were acknowledged before a kill. */
  acknowledged: number;
  /** Writes that were under way at a kill, and how many of them were kept, whole. */
  underWay: number;
  kept: number;
  /** Backups that were there after a kill, each of them whole. */
  backups: number;
  /** What should not have been: each is a fault of Sidos. */
  faults: string[];
}

const ACTIONS = ['views', 'questions', 'load', 'backup', 'restore'] as const;
const NOTE = 'x'.repeat(3_000);

/** What must be in the database, as far as the one who wrote it knows. */
interface Known {
  saved: Set<string>;
  /** Not acknowledged: may be there, or not. */
  open: Set<string>;
  loaded: string;
  loading: string | undefined;
  /** What a restore under way would leave. */
  restoring: { saved: Set<string>; loaded: string } | undefined;
}

/**
 * Starts the app on a folder again and again, has it write, load, back up and restore, and kills it at random times,
 * then looks whether all that was acknowledged is there and all that was not is there whole or not at all.
 */
export async function torture(
  folder: string,
  { kills, seed, report }: { kills: number; seed: number; report?: (text: string, kill: number) => void },
): Promise<KillFigures> {
  const random = seededRandom(seed);
  const data = { SIDOS_DATA: join(folder, 'data') };
  const figures: KillFigures = {
    kills: 0,
    during: {},
    acknowledged: 0,
    underWay: 0,
    kept: 0,
    backups: 0,
    faults: [],
  };
  const known: Known = {
    saved: new Set(),
    open: new Set(),
    loaded: '',
    loading: undefined,
    restoring: undefined,
  };
  let backup: { file: string; saved: Set<string>; loaded: string } | undefined;
  let count = 0;

  for (let kill = 0; kill < kills; kill += 1) {
    let app: Served;
    try {
      app = await startApp(data);
    } catch (error) {
      figures.faults.push(`start ${kill}: ${String(error)}`);
      return figures;
    }
    await settle(app, known, figures, kill);
    const choice = ACTIONS[randomIndex(random, ACTIONS.length)] ?? 'views';
    const action = choice === 'restore' && backup === undefined ? 'backup' : choice;
    figures.during[action] = (figures.during[action] ?? 0) + 1;
    const stopped = { value: false };
    const name = () => `${action} ${(count += 1)}`;
    const work =
      action === 'views' || action === 'questions'
        ? Promise.all([0, 1, 2].map(() => keepSaving(app, action, name, known, figures, stopped)))
        : onCommandLine(action);
    await sleep(randomIndex(random, action === 'views' || action === 'questions' ? 400 : 4_000));
    stopped.value = true;
    if (app.pid !== undefined) process.kill(app.pid, 'SIGKILL');
    await app.end();
    await work;
    figures.kills += 1;
    report?.(
      `${figures.kills} of ${kills} kills, ${figures.acknowledged} writes acknowledged, ${figures.faults.length} faults`,
      figures.kills,
    );

    async function onCommandLine(verb: 'load' | 'backup' | 'restore'): Promise<void> {
      if (verb === 'load') {
        known.loading = name();
        const file = join(folder, 'torture.json');
        writeFileSync(file, JSON.stringify(namedFile(known.loading)));
        if ((await sidos(['load', file], data).ended).code === 0) acknowledgeLoad(known, figures);
      } else if (verb === 'backup') {
        const file = join(folder, `${kill}.sidos`);
        const [saved, loaded] = [new Set(known.saved), known.loaded];
        await sidos(['backup', file], data).ended;
        if (!existsSync(file)) return;
        figures.backups += 1;
        await checkBackup(file).catch((error: unknown) =>
          figures.faults.push(`backup ${kill}: ${String(error)}`),
        );
        if (backup !== undefined) rmSync(backup.file);
        backup = { file, saved, loaded };
      } else if (backup !== undefined) {
        known.restoring = { saved: backup.saved, loaded: backup.loaded };
        if ((await sidos(['restore', backup.file, '--yes'], data).ended).code !== 0) return;
        figures.acknowledged += 1;
        [known.saved, known.loaded] = [new Set(backup.saved), backup.loaded];
        known.restoring = undefined;
      }
    }
  }
  const last = await startApp(data);
  await settle(last, known, figures, kills);
  await last.end();
  return figures;
}

function acknowledgeLoad(known: Known, figures: KillFigures): void {
  known.loaded = known.loading ?? known.loaded;
  known.loading = undefined;
  figures.acknowledged += 1;
}

/** Two things that no other file has, tied, with one word in both: it must always be the same in both. */
const [FIRST, SECOND] = ['project:torture', 'organisation:torture'];
function namedFile(word: string): object {
  const thing = (id: string) => ({ id, name: word, evidence: ['1'] });
  const tie = { type: 'PARTICIPATES_IN', from: SECOND, to: FIRST, role: 'lead', evidence: ['2'] };
  return {
    document: { number: '950', title: 'Torture', lineCount: 5 },
    entities: [
      { ...thing(FIRST), kind: 'project' },
      { ...thing(SECOND), kind: 'company' },
    ],
    relations: [tie],
  };
}

async function keepSaving(
  app: Served,
  action: string,
  nextName: () => string,
  known: Known,
  figures: KillFigures,
  stopped: { value: boolean },
): Promise<void> {
  while (!stopped.value) {
    const name = nextName();
    known.open.add(name);
    const body = JSON.stringify({
      kind: action === 'views' ? 'view' : 'question',
      name,
      note: NOTE,
      state: 'a=1',
    });
    try {
      const answer = await fetch(`${app.url}/api/v1/views`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body,
      });
      await answer.text();
      if (answer.status !== 201) {
        known.open.delete(name);
        await sleep(50);
        continue;
      }
      known.open.delete(name);
      known.saved.add(name);
      figures.acknowledged += 1;
    } catch {
      return;
    }
  }
}

/** Compares what is there with what must be, and takes what is there for known. */
async function settle(app: Served, known: Known, figures: KillFigures, kill: number): Promise<void> {
  const fault = (text: string) => figures.faults.push(`after kill ${kill}: ${text}`);
  const { views } = SavedViews.parse(await (await fetch(`${app.url}/api/v1/views`)).json());
  const there = new Set(views.map(({ name }) => name));
  const nameOf = async (id: string) => {
    const answer = await fetch(`${app.url}/api/v1/entities/${id}`);
    return answer.status === 404 ? '' : ((await answer.json()) as { entity: { name: string } }).entity.name;
  };
  const loaded = await nameOf(FIRST);
  if (loaded !== (await nameOf(SECOND))) fault('a load was kept in part');
  if (views.some(({ note }) => note !== NOTE)) fault('a view was kept in part');

  const { restoring } = known;
  const isRestored = restoring !== undefined && same(there, restoring.saved) && loaded === restoring.loaded;
  if (!isRestored) {
    for (const name of known.saved) if (!there.has(name)) fault(`"${name}" was acknowledged and is lost`);
    for (const name of there)
      if (!known.saved.has(name) && !known.open.has(name)) fault(`"${name}" is there and was never saved`);
    if (loaded !== known.loaded && loaded !== known.loading)
      fault(`"${known.loaded}" was loaded and "${loaded}" is there`);
  }
  const open = [...known.open, ...(known.loading === undefined ? [] : [known.loading])];
  figures.underWay += open.length + (restoring === undefined ? 0 : 1);
  figures.kept += open.filter((name) => there.has(name) || name === loaded).length + (isRestored ? 1 : 0);
  Object.assign(known, { saved: there, open: new Set(), loaded, loading: undefined, restoring: undefined });
}

function same(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((name) => b.has(name));
}
