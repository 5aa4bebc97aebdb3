/**
 * Notices, before the next paint, that the deal shown has gone from the page. What costs the page
 * nothing is asked whenever it changed, about once a frame; whether the name is still to be seen
 * only where something happened that could have changed it.
 */
import type { Standing } from '#crm/read-page.ts';

interface Guard {
  /** Guards the deal as it stands now, instead of what was guarded before. */
  watch: (standing: Standing) => void;
  /** Nothing is shown that needs guarding. */
  rest: () => void;
  mutated: (records: readonly MutationRecord[]) => void;
}

/** A page that changes again within so many milliseconds is looked at once more in the next frame. */
const frameMs = 10;

/** Attributes that can hide an element; the others that are watched carry ids and values. */
export const looks = ['hidden', 'style', 'class', 'id', 'aria-hidden'];

/** Calls `gone` at most once for each deal watched; everything ends with `signal`. */
export function guardOf(
  window: Window & typeof globalThis,
  signal: AbortSignal,
  gone: () => void,
): Guard {
  let guarded: Standing | null = null;
  let frame = 0;
  let checkedAt = Number.NEGATIVE_INFINITY;
  /** Whether the deal may have changed or been hidden since it was last looked at. */
  let doubtful = false;

  const check = () => {
    frame = 0;
    checkedAt = window.performance.now();
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

  /** What may hide it, or make it another deal's; whatever happens inside may change it. */
  const concerns = (heart: Element, { attributeName, target }: MutationRecord): boolean =>
    attributeName === null || looks.includes(attributeName)
      ? heart.contains(target) || (attributeName !== null && target.contains(heart))
      : true;

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
      // Mutations are told right after they happen, so before the paint as well.
      if (frame === 0 && window.performance.now() - checkedAt >= frameMs) check();
      else frame ||= window.requestAnimationFrame(check);
    },
  };
}
