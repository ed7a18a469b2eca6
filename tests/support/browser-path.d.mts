/** Path of a Chromium, or undefined where none is here and none can be fetched. */
export function findBrowser(): Promise<string | undefined>;
