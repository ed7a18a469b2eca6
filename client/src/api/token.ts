const KEY = 'sidos.token';

/** What a token looks like: `sidos_` and 43 letters, digits, `-` and `_`. */
export const isToken = (text: string): boolean => /^sidos_[\w-]{43}$/.test(text);

/** The token of whoever uses this tab, kept until the tab is closed; null where none was given. */
export function ownToken(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    // A browser that keeps nothing: then it is asked for at each load.
    return memory;
  }
}

let memory: string | null = null;

/** Keeps a token for this tab, or forgets it. */
export function keepToken(token: string | null): void {
  memory = token;
  try {
    if (token === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, token);
  } catch {
    // Kept in memory alone.
  }
}
