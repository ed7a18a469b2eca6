import type { Page } from 'playwright-core';

/** A stretch in which the page could not answer, in milliseconds since it was opened. */
export interface Block {
  start: number;
  duration: number;
}

declare global {
  interface Window {
    sidosBlocks?: Block[];
    sidosFrames?: number[];
  }
}

/** Has every page of a context note when its main thread is blocked for more than 50 ms. */
export async function watchBlocks(page: Page): Promise<void> {
  // The loader that runs a bench names functions through a helper that pages do not have.
  await page.context().addInitScript('globalThis.__name ??= (named) => named');
  await page.context().addInitScript(() => {
    window.sidosBlocks = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        window.sidosBlocks?.push({ start: startTime, duration });
      }
    }).observe({ type: 'longtask', buffered: true });
  });
}

/** When the network was first drawn and when the page came to rest, and the blocks until then. */
export interface Opening {
  drawn: number;
  quiet: number;
  blocks: Block[];
}

/** Opens an address and waits until the network is drawn and the page has had nothing to do for half a second. */
export async function timeOpening(page: Page, url: string): Promise<Opening> {
  await page.goto(url, { timeout: 120_000 });
  await page.waitForFunction(() => performance.getEntriesByName('sidos-drawn').length > 0, undefined, {
    timeout: 120_000,
  });
  return page.evaluate(async () => {
    const drawn = performance.getEntriesByName('sidos-drawn')[0].startTime;
    const lastEnd = () =>
      Math.max(drawn, ...(window.sidosBlocks ?? []).map(({ start, duration }) => start + duration));
    while (performance.now() - lastEnd() < 500) await new Promise((done) => setTimeout(done, 100));
    return { drawn, quiet: lastEnd(), blocks: window.sidosBlocks ?? [] };
  });
}

/** How the page kept up while something was done: times between frames and the longest block, in milliseconds. */
export interface Pace {
  median: number;
  most: number;
  worst: number;
  block: number;
}

/** Watches frames and blocks while `act` goes on. */
export async function pace(page: Page, act: () => Promise<void>): Promise<Pace> {
  await page.evaluate(() => {
    window.sidosBlocks = [];
    const frames: number[] = [];
    window.sidosFrames = frames;
    let last = performance.now();
    const tick = (now: number): void => {
      frames.push(now - last);
      last = now;
      if (window.sidosFrames === frames) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await act();
  await page.waitForTimeout(300);
  return page.evaluate(() => {
    const times = [...(window.sidosFrames ?? [])].sort((a, b) => a - b);
    delete window.sidosFrames;
    const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
    const block = Math.max(0, ...(window.sidosBlocks ?? []).map(({ duration }) => duration));
    return { median: at(0.5), most: at(0.95), worst: at(1), block };
  });
}
