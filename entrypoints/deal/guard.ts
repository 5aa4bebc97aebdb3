/**
 * Notices, before the next paint, that the deal shown has gone from the page. What costs the page
 * nothing is asked in every frame in which it changed; whether the name is still to be seen only
 * where something happened that could have changed it.
 */
import type { Standing } from '#crm/read-page.ts';

interface Guard {
  /** Guards the deal as it stands now, instead of what was guarded before. */
  watch: (standing: Standing) => void;
  /** Nothing is shown that needs guarding. */
  rest: () => void;
  mutated: (records: readonly MutationRecord[]) => void;
}

/** Calls `gone` at most once for each deal watched; everything ends with `signal`. */
export function guardOf(
  window: Window & typeof globalThis,
  signal: AbortSignal,
  gone: () => void,
): Guard {
  let guarded: Standing | null = null;
  let frame = 0;
  /** Whether the name may have changed or been hidden since it was last looked at. */
  let doubtful = false;

  const check = () => {
    frame = 0;
    const here = guarded?.holds() && (!doubtful || guarded.shows());
    doubtful = false;
    if (guarded && !here) gone();
  };

  // Its size is told after layout and before the paint, whatever rule took it off the screen; the
  // first time only to say that it is being watched.
  let told = false;
  const sizes = new window.ResizeObserver(() => {
    doubtful = told;
    if (told) check();
    told = true;
  });

  /** An attribute on it or around it may hide it; whatever happens inside may change it. */
  const concerns = (heart: Element, { type, target }: MutationRecord): boolean =>
    heart.contains(target) || (type === 'attributes' && target.contains(heart));

  const rest = () => {
    guarded = null;
    window.cancelAnimationFrame(frame);
    frame = 0;
    sizes.disconnect();
  };
  signal.addEventListener('abort', rest);

  return {
    watch(standing) {
      if (standing.heart !== guarded?.heart) {
        told = false;
        sizes.disconnect();
        sizes.observe(standing.heart);
      }
      guarded = standing;
    },
    rest,
    mutated(records) {
      const { heart } = guarded ?? {};
      doubtful ||= heart !== undefined && records.some((record) => concerns(heart, record));
      frame ||= window.requestAnimationFrame(check);
    },
  };
}
