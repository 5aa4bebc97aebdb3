/** The asking end of the worker that reads files: one worker a file, gone with it. */
import type { FileReading } from '#crm/import/file.ts';

/** One question to the worker. */
export interface Asked {
  id: number;
  call: keyof FileReading;
  args: readonly unknown[];
}

export interface ImportReader {
  /** The answer; null once it ended, and where the worker failed. */
  read: <C extends keyof FileReading>(
    call: C,
    ...args: Parameters<FileReading[C]>
  ) => Promise<Awaited<ReturnType<FileReading[C]>> | null>;
  /** Ends it at once, whatever it is at, and frees what it holds. */
  end: () => void;
}

export function readerIn(worker: Worker): ImportReader {
  const waiting = new Map<number, (answer: unknown) => void>();
  let count = 0;
  let over = false;
  const end = (): void => {
    over = true;
    worker.terminate();
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
  };
  worker.onerror = end;
  worker.onmessage = ({ data }: MessageEvent<{ id: number; answer: unknown }>) => {
    waiting.get(data.id)?.(data.answer);
    waiting.delete(data.id);
  };
  return {
    end,
    read: (call, ...args) =>
      new Promise((resolve) => {
        if (over) return resolve(null);
        count += 1;
        waiting.set(count, (answer) => resolve(answer as never));
        const asked: Asked = { id: count, call, args };
        worker.postMessage(asked);
      }),
  };
}
