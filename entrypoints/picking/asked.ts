/** What the picker is started with. */
import type { CrmId } from '#core/deal/deal.ts';
import type { PlaceName } from '#core/deal/print.ts';
import type { TeamFields } from '#core/deal/team.ts';
import type { Prefs } from '#core/prefs.ts';
import type { View } from '#messages/table.ts';

export interface Asked {
  view: View;
  field: PlaceName;
  crm: CrmId;
  fields: TeamFields;
  language: Prefs['language'];
}
