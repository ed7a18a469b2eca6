import { describe, expect, test } from '@jest/globals';
import { AnalysisDesk } from '../../../api/src/graph/analysis/desk.ts';
import { MemoryWatch } from '../../../api/src/graph/analysis/memory.ts';
import { Line } from '../../../api/src/graph/analysis/line.ts';
import { Busy, MeasuresRequest, SureRequest, TimedOut, TooLarge } from '@sidos/api/model';
import { Facts, seedRecords, snapshotOf } from '../../support/snapshots.ts';

describe('those who wait for a thread', () => {
  const line = () => new Line<{ caller: string; name: string }>({ places: 5, placesOfOne: 3 });
  const names = (from: Line<{ caller: string; name: string }>) => {
    const taken: string[] = [];
    for (let next = from.take(); next !== undefined; next = from.take()) taken.push(next.name);
    return taken;
  };

  test('come by turns of their callers, each caller in its own order', () => {
    const waiting = line();
    for (const name of ['a1', 'a2', 'a3', 'b1', 'c1']) waiting.add({ caller: name[0], name });
    expect(waiting.take()?.name).toBe('a1');
    waiting.add({ caller: 'b', name: 'b2' });
    expect(names(waiting)).toEqual(['b1', 'c1', 'a2', 'b2', 'a3']);
  });

  test('one caller cannot fill it; when it is full everybody is told', () => {
    const waiting = line();
    const add = (name: string) => waiting.add({ caller: name[0], name });
    ['a1', 'a2', 'a3'].forEach(add);
    expect(() => add('a4')).toThrow(expect.objectContaining({ status: 429 }));
    add('b1');
    add('c1');
    expect(() => add('d1')).toThrow(expect.objectContaining({ status: 503, retryAfter: 5 }));
    expect(() => add('d1')).toThrow(Busy);
  });
});

describe('an analysis is bounded', () => {
  const job = async (request: unknown, name: 'measures' | 'certainty') => ({
    snapshot: await snapshotOf(seedRecords()),
    name,
    request,
    caller: 'a',
    signal: new AbortController().signal,
    report: () => undefined,
  });
  const long = SureRequest.parse({ measure: 'betweenness_weighted_raw', runs: 500 });
  const short = MeasuresRequest.parse({ measures: ['degree'] });

  test('in time: past it is ended with a sentence, and the next one is answered', async () => {
    const desk = new AnalysisDesk({ longMs: 1_000 });
    await expect(desk.ask(await job(long, 'certainty'))).rejects.toThrow(TimedOut);
    const patient = new AnalysisDesk();
    expect((await patient.ask(await job(short, 'measures'))).length).toBeGreaterThan(100);
  });

  test('in memory: a thread that has too little says so, and another takes its place', async () => {
    const desk = new AnalysisDesk({ heapMb: 8 });
    for (let turn = 0; turn < 2; turn += 1)
      await expect(desk.ask(await job(long, 'certainty'))).rejects.toThrow(TooLarge);
  });

  test('in what lies outside that memory: what takes too much is ended with a sentence, and work goes on', async () => {
    // How much a process takes is the affair of the machine: here it grows as soon as work has begun.
    let looks = 0;
    let isCrowded = true;
    const memory = () => (isCrowded && looks++ > 0 ? 200 * 2 ** 20 : 0);
    const desk = new AnalysisDesk({ memoryMb: 160 }, memory);
    await expect(desk.ask(await job(long, 'certainty'))).rejects.toThrow(
      /needs more than the 160 MB of memory that all may use together\. Narrow/,
    );
    isCrowded = false;
    expect((await desk.ask(await job(short, 'measures'))).length).toBeGreaterThan(100);
    // What stays within the bound is not ended, however long it takes.
    const roomy = new AnalysisDesk({ memoryMb: 400 }, memory);
    isCrowded = true;
    expect((await roomy.ask(await job({ ...long, runs: 20 }, 'certainty'))).length).toBeGreaterThan(100);
  });

  test('memory is counted from when the first begins, and what was ended has time to give it back', async () => {
    let memory = 100;
    const ended: string[] = [];
    const watch = new MemoryWatch(
      50,
      () => ended.push('one'),
      () => memory * 2 ** 20,
    );
    const looks = (count: number) => new Promise((resolve) => setTimeout(resolve, 100 * count + 50));
    watch.begin();
    memory = 140;
    watch.begin();
    await looks(1);
    expect(ended).toEqual([]);
    memory = 160;
    while (ended.length === 0) await looks(1);
    memory = 120;
    watch.end();
    await looks(12);
    expect(ended).toEqual(['one']);
    watch.end();
    // Nothing is at work: what the process holds then is not of an analysis.
    memory = 900;
    await looks(2);
    expect(ended).toEqual(['one']);
  });

  test('in ties, which decide how much that is: a network of too many is refused before it is made', async () => {
    const organisations = Array.from({ length: 2_600 }, (_, n) => `o${n}`);
    const facts = new Facts().document('900').project('p', organisations.join(' '));
    for (const id of organisations) facts.organisation(id, {});
    const crowded = { ...(await job(short, 'measures')), snapshot: await facts.snapshot() };
    const desk = new AnalysisDesk();
    await expect(desk.ask(crowded)).rejects.toThrow(
      /would have more than 3,000,000 ties .* a cap on the size of what is shared/,
    );
    const capped = MeasuresRequest.parse({ measures: ['degree'], network: { cap: 100 } });
    expect((await desk.ask({ ...crowded, request: capped })).length).toBeGreaterThan(100);
  });

  test('in places: whoever goes away leaves theirs', async () => {
    const desk = new AnalysisDesk({ placesOfOne: 1 });
    const leave = new AbortController();
    const asked = async (signal: AbortSignal, seed: number) =>
      desk.ask({ ...(await job({ ...long, seed }, 'certainty')), signal });
    const first = asked(leave.signal, 1).catch(() => 'gone');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const second = asked(leave.signal, 2).catch(() => 'gone');
    await new Promise((resolve) => setTimeout(resolve, 50));
    await expect(asked(leave.signal, 3)).rejects.toThrow(/1 of your analyses/);
    leave.abort();
    expect([await first, await second]).toEqual(['gone', 'gone']);
    expect((await desk.ask(await job(short, 'measures'))).length).toBeGreaterThan(100);
  });
});
