/** Switching list marks on and off: shown once the background has done it. */
import type { MarkDeeds } from '#components/options/view.ts';
import { loadedBy } from '#components/ui/loaded.ts';
import { type Inside, longPatience, type Outside } from '../outside.ts';

export function markDeeds({ ask }: Outside, { happen }: Inside): MarkDeeds {
  return {
    async choose(crm, on) {
      // Every open page of that CRM is told: with many it takes its time.
      const done = await ask('marks/choose', { crm, on }, longPatience);
      const marks = loadedBy(await ask('marks/state', {}));
      happen({ is: 'marks', marks, failed: 'error' in done });
    },
  };
}
