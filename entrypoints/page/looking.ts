/** Asking again when something changed: several calls at once are one, plus one more after it. */

/** `askOnce`, made so that calls during one run become a single further run. */
export function looking(askOnce: () => Promise<void>): () => Promise<void> {
  let asking: Promise<void> | null = null;
  let again = false;
  return () => {
    if (asking) {
      again = true;
      return asking;
    }
    asking = (async () => {
      try {
        do {
          again = false;
          await askOnce();
        } while (again);
      } finally {
        asking = null;
      }
    })();
    return asking;
  };
}
