import { afterAll, beforeAll, describe } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { BROWSER_FLAGS } from './browser-flags.ts';
import { copySeeded } from './seeded.ts';
import { startApp, type Served } from './sidos.ts';

/** Path of the Chromium that `npm test` found; empty where there is none. */
const executablePath = process.env.SIDOS_TEST_BROWSER ?? '';

if (executablePath === '' && process.env.SIDOS_REQUIRE_BROWSER === '1') {
  throw new Error(
    'SIDOS_REQUIRE_BROWSER is 1 and no Chromium was found: install it, or run through npm test.',
  );
}

/** What a browser test works with: the address of a real server on the five documents, and fresh pages. */
export interface Bench {
  url: string;
  /** Its data folder. */
  folder: string;
  /** A page of its own, tour seen; what went wrong in it is collected in `faults`. */
  open: (path?: string, options?: BrowserContextOptions) => Promise<{ page: Page; faults: string[] }>;
}

/**
 * A group of browser tests on one server and one browser. Where no Chromium is there its tests are reported as
 * skipped.
 *
 * @param variables set in the environment of the server
 */
export function describeInBrowser(
  title: string,
  tests: (bench: Bench) => void,
  variables: Record<string, string> = {},
): void {
  const group = executablePath === '' ? describe.skip : describe;
  group(title, () => {
    const folder = mkdtempSync(join(tmpdir(), 'sidos-browser-'));
    let served: Served | undefined;
    let browser: Browser | undefined;
    const bench: Bench = {
      url: '',
      folder,
      open: async (path = '/', options = {}) => {
        if (browser === undefined) throw new Error('the browser did not start');
        const context = await browser.newContext({
          viewport: { width: 1440, height: 900 },
          locale: 'en-GB',
          reducedMotion: 'reduce',
          ...options,
        });
        await context.addInitScript(() => {
          if (localStorage.getItem('sidos') === null)
            localStorage.setItem('sidos', JSON.stringify({ state: { toured: true }, version: 0 }));
        });
        context.setDefaultTimeout(90_000);
        const page = await context.newPage();
        const faults: string[] = [];
        page.on('pageerror', (error) => faults.push(error.message));
        page.on('console', (message) => {
          if (message.type() === 'error') faults.push(message.text());
        });
        await page.goto(new URL(path, bench.url).href);
        return { page, faults };
      },
    };
    beforeAll(async () => {
      await copySeeded(folder);
      served = await startApp({ SIDOS_DATA: folder, ...variables });
      bench.url = served.url;
      browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
    }, 180_000);
    afterAll(async () => {
      await browser?.close();
      await served?.end();
      rmSync(folder, { recursive: true, force: true });
    });
    tests(bench);
  });
}
