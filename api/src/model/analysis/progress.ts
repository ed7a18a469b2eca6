import { z } from 'zod';

/**
 * A line of a streamed answer: any number of `{progress}`, then one `{result}` or one `{problem}` (problem details).
 * Every POST of /analysis streams when asked with `Accept: application/x-ndjson`, else it answers with plain JSON;
 * closing the request cancels the work.
 */
export const Progress = z.object({
  progress: z.object({ step: z.string(), done: z.number().min(0).max(1) }),
});
export type Progress = z.infer<typeof Progress>;
