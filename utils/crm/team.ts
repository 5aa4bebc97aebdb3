/** A CRM's profile with what one team calls its fields, and how the CRM marks them. */
import type { PlaceName } from '#core/deal/print.ts';
import type { TeamField, TeamFields } from '#core/deal/team.ts';
import type { Profile } from './profile.ts';

/** `profile` with a team's fields: their labels asked after its own, of which `|` separates two. */
export function withTeam(profile: Profile, fields: TeamFields): Profile {
  const places = { ...profile.places };
  for (const [name, field] of Object.entries(fields) as [PlaceName, TeamField][])
    places[name] = {
      ...places[name],
      ...field,
      labels: [places[name]?.labels, ...field.labels].join('|'),
    };
  return { ...profile, places };
}
