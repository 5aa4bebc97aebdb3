/** Taught fields: pointed at on an open deal, forgotten, or put into a draft. */

import type { Said } from '#components/options/said.ts';
import type { TaughtDeeds } from '#components/options/taught/view.ts';
import type { Inside, Outside } from '../outside.ts';

type TaughtSaid = Extract<Said, { about: 'taught' }>;

export function taughtDeeds({ ask, now }: Outside, { happen, look }: Inside): TaughtDeeds {
  const say = (how: TaughtSaid['how'], more?: string): void =>
    happen({ is: 'said', said: { about: 'taught', how, ...(more && { more }) } });

  return {
    forget: async (teaching) => {
      const reply = await ask('teach/forget', { teaching });
      say('ok' in reply ? 'forgotten' : 'failed');
      await look();
    },
    point: async (view, field) => {
      const reply = await ask('teach/begin', { view, field });
      say('ok' in reply ? 'pointing' : 'failed');
      await look();
    },
    export: async (draft) => {
      const reply = await ask('teach/export', { draft, at: now() });
      if ('ok' in reply && reply.ok) say('exported', String(reply.ok.fields));
      else say('failed');
      await look();
    },
  };
}
