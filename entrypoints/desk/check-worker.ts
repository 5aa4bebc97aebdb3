/** Checks packs in a thread of its own: half a megabyte of rules must not hold up typing. */
import { type PackRead, readPack } from '#core/pack/read.ts';

/** A text to check, and what came of it under the same number. */
export interface Asked {
  n: number;
  text: string;
  /** A draft is written in one line, which is soonest done: lines are counted in its file. */
  of: 'file' | 'draft';
}
export interface Answered {
  n: number;
  problems: Extract<PackRead, { problems: unknown }>['problems'];
}

const asFile = (line: string): string => `${JSON.stringify(JSON.parse(line), null, 2)}\n`;

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const read = readPack(data.of === 'file' ? data.text : asFile(data.text));
  const answered: Answered = { n: data.n, problems: 'problems' in read ? read.problems : [] };
  self.postMessage(answered);
});
