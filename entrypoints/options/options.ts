/** The options page at work: one state, drawn whenever it changes; asked again when anything did. */
import type { OptionsDeeds } from '#components/options/view.ts';
import { loadedBy } from '#components/ui/loaded.ts';
import { looking } from '../page/looking.ts';
import { deedsFor } from './deeds.ts';
import type { Outside } from './outside.ts';
import { after, firstState, type Happening, type State } from './state.ts';

export interface Acts {
  deeds: OptionsDeeds;
  onRetry: () => void;
}

/** The draft that a page's address asks to have published: `#publish=<draft id>`. */
export const draftToPublish = (hash: string): string | null =>
  /^#publish=([\w-]{8,64})$/.exec(hash)?.[1] ?? null;

/** Starts an options page whose pictures `draw` makes; `look` asks again. */
export function startOptions(
  outside: Outside,
  draw: (state: State, acts: Acts) => void,
): { look: () => Promise<void>; publish: (draft: string) => void } {
  const { ask, now } = outside;
  let state = firstState(now());

  const happen = (happening: Happening): void => {
    state = after(state, happening);
    draw(state, acts);
  };

  // Each is shown when it comes: the packs do not wait for what is listed beside them.
  const look = looking(async () => {
    await Promise.all([
      ask('options/state', {}).then((reply) => happen({ is: 'page', reply, now: now() })),
      ask('packs/conflicts', {}).then((reply) =>
        happen({ is: 'listed', lists: { conflicts: loadedBy(reply) } }),
      ),
      ask('packs/channels', {}).then((reply) =>
        happen({ is: 'listed', lists: { channels: loadedBy(reply) } }),
      ),
      ask('desk/drafts', {}).then((reply) =>
        happen({ is: 'listed', lists: { desk: loadedBy(reply) } }),
      ),
      ask('packs/policy', {}).then((reply) =>
        happen({ is: 'listed', lists: { policy: loadedBy(reply) } }),
      ),
      ask('health/list', {}).then((reply) =>
        happen({ is: 'listed', lists: { health: loadedBy(reply) } }),
      ),
      ask('hosts/list', {}).then((reply) =>
        happen({ is: 'listed', lists: { hosts: loadedBy(reply) } }),
      ),
      ask('deep/state', {}).then((reply) =>
        happen({ is: 'listed', lists: { deep: loadedBy(reply) } }),
      ),
      ask('marks/state', {}).then((reply) =>
        happen({ is: 'marks', marks: loadedBy(reply), failed: false }),
      ),
      ask('teach/list', {}).then((reply) =>
        happen({ is: 'listed', lists: { taught: loadedBy(reply) } }),
      ),
      ask('imports/list', {}).then((reply) =>
        happen({ is: 'listed', lists: { imports: loadedBy(reply) } }),
      ),
      outside.shortcut().then((shortcut) => happen({ is: 'shortcut', shortcut })),
    ]);
  });

  const deeds = deedsFor(outside, { state: () => state, happen, look });
  const acts: Acts = { deeds, onRetry: deeds.retry };
  draw(state, acts);
  return { look, publish: deeds.publish.begin };
}
