/** What is known of a team's fields besides what every page of their CRM is known by. */
import type { FieldName } from './deal.ts';

/** One field, as the team's pack names it and the CRM's own list of fields marks it. */
export interface TeamField {
  labels: readonly string[];
  /** The column by which a page marks it: of a field of the team's own, where the CRM told. */
  column?: string;
}

export type TeamFields = { readonly [F in FieldName]?: TeamField };
