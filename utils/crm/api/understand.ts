/** One answer of a CRM's API, from its bare text to what it tells; hostile until it passed here. */
import type { Answer, DeepKind, DeepProblem } from '#core/deep/ask.ts';
import type { Understood } from '#core/deep/told.ts';
import { readDetail } from './fxiaoke-detail.ts';
import { judge } from './judge.ts';
import type { Asked } from './parts.ts';
import { readStages, readTimeline } from './zoho-history.ts';
import { readRecord } from './zoho-record.ts';
import { readFields, readPipeline, readUser } from './zoho-settings.ts';

const readers = {
  record: readRecord,
  'stage-history': readStages,
  timeline: readTimeline,
  pipeline: readPipeline,
  fields: readFields,
  user: readUser,
  detail: readDetail,
};

/**
 * What an answer tells of the deal that was asked about, or the one reason why it is not used. Never
 * throws, whatever the answer is.
 */
export function understand(
  kind: DeepKind,
  answer: Answer,
  asked: Asked,
): { understood: Understood } | { problem: DeepProblem } {
  const judged = judge(answer);
  if ('problem' in judged) return judged;
  const read = readers[kind](judged.json, asked);
  if ('problem' in read) return read;
  const { told, events = [] } = read;
  return { understood: { kind, told, events } as Understood };
}
