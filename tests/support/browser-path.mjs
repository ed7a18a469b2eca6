/** Finds the Chromium for the browser tests: the system's, else Playwright's, fetched where there is internet. */
import { existsSync } from 'node:fs';
import { runStep } from '../../api/bin/setup.mjs';

const SYSTEM = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a Chromium, or undefined where none is here and none can be fetched. */
export async function findBrowser() {
  const system = SYSTEM.find((path) => path !== undefined && existsSync(path));
  if (system !== undefined) return system;
  const { chromium } = await import('playwright-core');
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  try {
    const args = ['node_modules/playwright-core/cli.js', 'install', 'chromium'];
    await runStep('Fetching Chromium', process.execPath, args);
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}
