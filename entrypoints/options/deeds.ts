/** What each click on the options page does, subject by subject. */
import type { OptionsDeeds } from '#components/options/view.ts';
import { channelDeeds } from './deeds/channels.ts';
import { deepDeeds } from './deeds/deep.ts';
import { draftDeeds } from './deeds/drafts.ts';
import { hostDeeds } from './deeds/hosts.ts';
import { importDeeds } from './deeds/import.ts';
import { installDeeds } from './deeds/install.ts';
import { keyDeeds } from './deeds/keys.ts';
import { markDeeds } from './deeds/marks.ts';
import { packDeeds } from './deeds/packs.ts';
import { publishDeeds } from './deeds/publish.ts';
import { reviewing } from './deeds/review.ts';
import { taughtDeeds } from './deeds/taught.ts';
import { upkeepDeeds } from './deeds/upkeep.ts';
import type { Inside, Outside } from './outside.ts';

export function deedsFor(outside: Outside, inside: Inside): OptionsDeeds {
  const { happen, look } = inside;
  const { open, again, deeds: review } = reviewing(outside, inside);
  return {
    ...upkeepDeeds(outside, inside),
    retry: () => {
      happen({ is: 'retry' });
      void look();
    },
    packs: packDeeds(outside, inside),
    install: installDeeds(outside, inside, { open, again }),
    review,
    drafts: draftDeeds(outside, inside),
    publish: publishDeeds(outside, inside, open),
    keys: keyDeeds(outside, inside),
    marks: markDeeds(outside, inside),
    channels: channelDeeds(outside, inside, open),
    hosts: hostDeeds(outside, inside),
    deep: deepDeeds(outside, inside),
    taught: taughtDeeds(outside, inside),
    imports: importDeeds(outside, inside),
  };
}
