/** A CRM's profile with what one team calls its fields. */
import type { PlaceName } from '#core/deal/print.ts';
import type { Profile } from './profile.ts';

/** Labels by field; a field that no page place is known for is left out. */
export type Labels = { readonly [P in PlaceName]?: readonly string[] };

/** `profile` with further labels, asked after its own; `|` separates labels and cannot be in one. */
export function withLabels(profile: Profile, labels: Labels): Profile {
  const places = { ...profile.places };
  for (const name of Object.keys(profile.places) as PlaceName[]) {
    const more = (labels[name] ?? []).filter((label) => !label.includes('|'));
    if (more.length === 0) continue;
    const known = profile.places[name];
    const all = [known?.labels, ...more].filter((label) => label !== undefined);
    places[name] = { ...known, labels: all.join('|') };
  }
  return { ...profile, places };
}
