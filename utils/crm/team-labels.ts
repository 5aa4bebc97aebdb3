/** A CRM's profile with what one team calls its fields. */
import type { PlaceName } from '#core/deal/print.ts';
import type { Profile } from './profile.ts';

/** Labels by field. */
export type Labels = { readonly [P in PlaceName]?: readonly string[] };

/** `profile` with further labels, asked after its own; `|` separates labels and cannot be in one. */
export function withLabels(profile: Profile, labels: Labels): Profile {
  const places = { ...profile.places };
  for (const [name, given] of Object.entries(labels) as [PlaceName, readonly string[]][]) {
    const more = given.filter((label) => !label.includes('|'));
    const known = places[name];
    if (more.length > 0)
      places[name] = { ...known, labels: [known?.labels ?? [], more].flat().join('|') };
  }
  return { ...profile, places };
}
