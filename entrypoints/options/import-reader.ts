/** The worker that reads an exported file: asked by the options page, it answers with rows. */
import { fileReading } from '#crm/import/file.ts';
import type { Asked } from './import-worker.ts';

const reading = fileReading();

self.onmessage = async ({ data }: MessageEvent<Asked>) => {
  const { id, call, args } = data;
  const ask = reading[call] as (...args: unknown[]) => Promise<unknown>;
  try {
    self.postMessage({ id, answer: await ask(...args) });
  } catch (cause) {
    // A bug, or no memory left: the page says that it could not go on.
    console.error('import', cause);
    self.postMessage({ id, answer: null });
  }
};
