import { cpSync } from 'node:fs';
import { keptFolder } from './kept.ts';
import { startApp } from './sidos.ts';

/**
 * Fills a folder with the database that a first start makes, so that a test file need not wait for it to be made
 * again.
 */
export async function copySeeded(folder: string): Promise<void> {
  const kept = await keptFolder('seeded', async (empty) => {
    const app = await startApp({ SIDOS_DATA: empty });
    await app.end();
  });
  cpSync(kept, folder, { recursive: true });
}
