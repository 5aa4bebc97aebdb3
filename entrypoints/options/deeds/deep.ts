/** The deep read's switches. */
import type { DeepDeeds } from '#components/options/Deep.tsx';
import type { Inside, Outside } from '../outside.ts';

export const deepDeeds = ({ ask }: Outside, { happen, look }: Inside): DeepDeeds => ({
  switch: (crm, on) => {
    void ask('deep/switch', { crm, on }).then(async (reply) => {
      happen({ is: 'deep', failed: 'error' in reply });
      await look();
    });
  },
});
