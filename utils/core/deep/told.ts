/** What a CRM's API told, checked and cut down to what is used, kind by kind. */
import type { Readings, StageEntry } from '../deal/deal.ts';
import type { CrmEvent } from '../history/crm-event.ts';

/** One stage of a pipeline: its own name, the one shown, and what it means. */
export interface PipelineStage {
  actual: string;
  display: string;
  status: 'open' | 'won' | 'lost' | null;
}

/** One field of the module, by the API's name: its column on the page, and its label. */
export interface FieldMeta {
  api: string;
  column: string | null;
  label: string;
}

export interface Told {
  record: {
    fields: Readings;
    layout: string | null;
    /** Custom and further plain values by API name; null where blank. */
    others: Record<string, string | null>;
  };
  'stage-history': { rows: StageEntry[]; more: boolean };
  /** What happened goes into the history; how much there was is all that is kept here. */
  timeline: { count: number };
  pipeline: { layout: string; stages: PipelineStage[] };
  fields: { fields: FieldMeta[] };
  user: { pattern: string | null; zone: string | null };
  detail: { fields: Readings };
}

/** Everything told of one deal so far. */
export type ToldSoFar = { [K in keyof Told]?: Told[K] };

/** One answer understood. */
export type Understood = {
  [K in keyof Told]: { kind: K; told: Told[K]; events: CrmEvent[] };
}[keyof Told];

/** Everything told of a deal, put together: to fill what its page does not show. */
export interface ApiDeal {
  fields: Readings;
  /** Every name the CRM has for the stage it tells, the one shown first. */
  stageNames: string[];
  history: StageEntry[] | null;
}
