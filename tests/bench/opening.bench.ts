/**
 * Opening the app in headless Chromium until the network is drawn and the page is at rest, with an empty cache, on
 * the documents that come with Sidos (goal: 1.5 s) and on Horizon 2020 with 20,000 entities and 32,000 ties (goal:
 * 4 s); then how the page keeps up while one hovers, pans, zooms, filters and searches. WebGL is drawn in software
 * here, so times between frames are upper bounds; blocks of the main thread are the page's own.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser } from '../support/browser-path.mjs';
import { BROWSER_FLAGS } from '../support/browser-flags.ts';
import { loadH2020 } from '../support/h2020-data.ts';
import { keptFolder } from '../support/kept.ts';
import { copySeeded } from '../support/seeded.ts';
import { startApp } from '../support/sidos.ts';
import { pace, timeOpening, watchBlocks, type Opening } from '../support/watch.ts';

const RUNS = 5;

const executablePath = await findBrowser();
if (executablePath === undefined) {
  console.log('No Chromium here: nothing measured. Install it (on Debian: apt-get install chromium).');
} else {
  const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
  console.log(`${cpus().length} cores, load ${loadavg()[0].toFixed(1)} before\n`);
  try {
    await measure(browser, 'the documents', 1500, copySeeded);
    await measure(browser, 'Horizon 2020', 4000, async (folder) => {
      const kept = await keptFolder('h2020', async (empty) => {
        await loadH2020(empty, () => undefined);
      });
      cpSync(kept, folder, { recursive: true });
    });
  } finally {
    await browser.close();
  }
}

async function measure(
  browser: Browser,
  title: string,
  goal: number,
  fill: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sidos-bench-'));
  await fill(folder);
  const app = await startApp({ SIDOS_DATA: folder });
  try {
    await fetch(`${app.url}/api/v1/network`);
    const openings: Opening[] = [];
    let page: Page | undefined;
    for (let run = 0; run < RUNS; run += 1) {
      await page?.context().close();
      page = await freshPage(browser);
      openings.push(await timeOpening(page, app.url));
    }
    console.log(`${title} (goal ${goal} ms)`);
    for (const key of ['drawn', 'quiet'] as const) {
      const times = openings.map((opening) => opening[key]).sort((a, b) => a - b);
      const middle = times[Math.floor(times.length / 2)];
      console.log(
        `  ${key.padEnd(8)} best ${ms(times[0])}  median ${ms(middle)}  worst ${ms(times.at(-1)!)}  ${(middle / goal).toFixed(2)} of the goal`,
      );
    }
    const longest = openings.flatMap(({ blocks }) => blocks.map(({ duration }) => duration));
    console.log(`  longest block while opening ${ms(Math.max(0, ...longest))}\n`);
    await measureUse(page!);
  } finally {
    await app.end();
    rmSync(folder, { recursive: true });
  }
}

async function freshPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  await context.addInitScript(() => {
    localStorage.setItem('sidos', JSON.stringify({ state: { toured: true }, version: 0 }));
  });
  const page = await context.newPage();
  await watchBlocks(page);
  return page;
}

async function measureUse(page: Page): Promise<void> {
  const stage = (await page.locator('#stage').boundingBox())!;
  const middle = { x: stage.x + stage.width / 2, y: stage.y + stage.height / 2 };
  const uses: [string, () => Promise<void>][] = [
    ['hovering', () => sweep(page, middle, 40)],
    [
      'panning',
      async () => {
        await page.mouse.move(stage.x + 40, stage.y + stage.height - 60);
        await page.mouse.down();
        for (let i = 0; i < 30; i += 1)
          await page.mouse.move(stage.x + 40 + 8 * i, stage.y + stage.height - 60 - 4 * i);
        await page.mouse.up();
      },
    ],
    [
      'zooming',
      async () => {
        await page.mouse.move(middle.x, middle.y);
        for (let i = 0; i < 6; i += 1) {
          await page.mouse.wheel(0, -240);
          await page.waitForTimeout(120);
        }
      },
    ],
    ['hovering, near', () => sweep(page, middle, 40)],
    ['selecting', () => page.mouse.click(middle.x, middle.y)],
    ['a legend row', () => page.getByRole('region', { name: 'Legend' }).getByRole('button').first().click()],
    ['and back', () => page.getByRole('region', { name: 'Legend' }).getByRole('button').first().click()],
    ['searching', () => page.getByRole('searchbox').pressSequentially('university', { delay: 60 })],
  ];
  console.log(
    `  ${''.padEnd(16)}${['median', '95 %', 'worst', 'block'].map((head) => head.padStart(9)).join('')}   (ms between frames)`,
  );
  for (const [name, act] of uses) {
    const { median, most, worst, block } = await pace(page, act);
    console.log(
      `  ${name.padEnd(16)}${[median, most, worst, block].map((value) => value.toFixed(0).padStart(9)).join('')}`,
    );
  }
  console.log('');
}

/** Moves the pointer over the network as a searching hand does. */
async function sweep(page: Page, { x, y }: { x: number; y: number }, steps: number): Promise<void> {
  for (let i = 0; i < steps; i += 1) {
    const angle = i * 0.7;
    await page.mouse.move(x + 4 * i * Math.cos(angle), y + 3 * i * Math.sin(angle));
    await page.waitForTimeout(40);
  }
}

function ms(value: number): string {
  return `${Math.round(value)} ms`.padStart(8);
}
