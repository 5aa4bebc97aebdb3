/** Drifts the document it runs in, again and again from the same start, and reads each version. */
import { take } from '#tests/run/reader-in-page.ts';
import { type MutationName, mutate, randomFrom } from './mutations.ts';

interface Drifted {
  applied: MutationName[];
  taken: ReturnType<typeof take>;
}

/** The page's body, past a form that a page named so. */
const body = (): HTMLElement => Reflect.get(Document.prototype, 'body', document);

/** Reads `seeds.length` versions of the page, each with `count` mutations of its own seed. */
export function drift(url: string, count: number, seeds: readonly number[]): Drifted[] {
  const shows = take(url).state === 'proven';
  const start = body().cloneNode(true);
  const drifted = seeds.map((seed) => {
    body().replaceWith(start.cloneNode(true));
    const applied = mutate(body(), count, randomFrom(seed), shows);
    return { applied, taken: take(url) };
  });
  body().replaceWith(start);
  return drifted;
}
