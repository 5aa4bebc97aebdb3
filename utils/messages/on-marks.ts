/** The hearing end of list marks, apart from the client that every page of a CRM carries. */
import { listen } from './client.ts';
import type { MarksTold } from './marks.ts';

/** Hears, in a content script, that lists are marked no longer, or that marks are to be asked anew. */
export const onMarks = (signal: AbortSignal, heard: { off: () => void; anew: () => void }): void =>
  listen(signal, (told) => {
    if ('marks' in told) heard[(told as MarksTold).marks]();
  });
