/** Builds the extension as it is shipped, into a folder of the benchmark's own. */
import { join } from 'node:path';
import { zip } from 'wxt';

export interface Built {
  /** The unpacked extension. */
  folder: string;
  /** The file the store would get. */
  store: string;
}

/** Runs `work` with all that is printed sent to standard error: the other is for figures alone. */
async function aside<T>(work: () => Promise<T>): Promise<T> {
  const { write } = process.stdout;
  process.stdout.write = process.stderr.write.bind(process.stderr);
  try {
    return await work();
  } finally {
    process.stdout.write = write;
  }
}

export async function buildExtension(work: string): Promise<Built> {
  const outDir = join(work, 'dealside');
  const [store] = await aside(() => zip({ outDir }));
  if (!store) throw new Error('the build made no store file');
  return { folder: join(outDir, 'chrome-mv3'), store };
}
