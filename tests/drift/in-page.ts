/** Drifts the document it runs in, again and again from the same start, and reads each version. */
import { take } from '#tests/run/reader-in-page.ts';
import { type MutationName, mutate, randomFrom } from './mutations.ts';
import { undone } from './undo.ts';

export { take };

/** One version of the page: so many mutations, drawn by this seed. */
interface Version {
  count: number;
  seed: number;
}

interface Drifted extends Version {
  applied: MutationName[];
  taken: ReturnType<typeof take>;
}

/** The page's body, past a form that a page named so. */
const body = (): HTMLElement => Reflect.get(Document.prototype, 'body', document);

/** Reads each version of the page, every one from the same start. */
export function drift(url: string, versions: readonly Version[]): Drifted[] {
  const shows = take(url).state === 'proven';
  return versions.map(({ count, seed }) =>
    undone(body(), () => {
      const applied = mutate(body(), count, randomFrom(seed), shows);
      return { count, seed, applied, taken: take(url) };
    }),
  );
}
