/** Answers that cost a search, worked out when first needed and kept. */

export function once<T>(find: () => T): () => T {
  let kept: { answer: T } | undefined;
  return () => {
    kept ??= { answer: find() };
    return kept.answer;
  };
}
