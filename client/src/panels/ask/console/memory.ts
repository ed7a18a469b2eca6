import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { CypherQuestion } from '../pattern/question.ts';

/** Most queries remembered. */
const MOST = 50;

interface Memory {
  /** What was run, the newest first. */
  history: CypherQuestion[];
  maxRows: number;
  seconds: number;
  remember: (query: CypherQuestion) => void;
  forget: () => void;
  limit: (part: { maxRows?: number; seconds?: number }) => void;
}

/** What the console remembers in this browser: what was run, and the limits. */
export const useMemory = create<Memory>()(
  persist(
    (set) => ({
      history: [],
      maxRows: 1000,
      seconds: 10,
      remember: (query) =>
        set(({ history }) => ({
          history: [
            query,
            ...history.filter(({ cypher, params }) => cypher !== query.cypher || params !== query.params),
          ].slice(0, MOST),
        })),
      forget: () => set({ history: [] }),
      limit: (part) => set(part),
    }),
    { name: 'sidos-cypher' },
  ),
);
