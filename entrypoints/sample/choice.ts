/** What a sample document is to show, as its own address says it: `sample.html#pack=…&deal=…`. */

import { type SampleId, type SampleKind, sampleIds } from '#components/welcome/view.ts';
import type { Prefs } from '#core/prefs.ts';
import { languages } from '#core/text.ts';

/** Which samples fit a pack. */
export const kindOf = (pack: string): SampleKind =>
  pack === 'starter-consumer' ? 'consumer' : 'b2b';

export interface Choice {
  /** The id of a built-in pack. */
  pack: string;
  deal: SampleId;
  prefs: Prefs;
}

/** The address of the sample document that shows `choice`. */
export const sampleAddress = ({ pack, deal, prefs }: Choice): string =>
  `sample.html#${new URLSearchParams({ pack, deal, ...prefs })}`;

const oneOf = <V extends string>(values: readonly V[], given: string | null): V | undefined =>
  values.find((value) => value === given);

/** The choice in the fragment of an address; whatever it does not name is the default. */
export function choiceFrom(hash: string): Choice {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    pack: given.get('pack') ?? 'starter',
    deal: oneOf(sampleIds, given.get('deal')) ?? 'late',
    prefs: {
      language: oneOf(languages, given.get('language')) ?? 'auto',
      theme: oneOf(['light', 'dark'] as const, given.get('theme')) ?? 'auto',
    },
  };
}
