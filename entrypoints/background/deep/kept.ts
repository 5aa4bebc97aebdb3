/** What the deep read was told of the deal of a visit. */
import type { CrmId } from '#core/deal/deal.ts';
import type { Instant } from '#core/deal/when.ts';
import { deepKinds, kindsOf } from '#core/deep/ask.ts';
import { mayAsk } from '#core/deep/pause.ts';
import type { ToldSoFar } from '#core/deep/told.ts';
import type { DeepSaid } from '#messages/deep.ts';
import { deepSince, deepStateOf, sharedTold } from '#storage/deep.ts';
import type { KeptView } from '#storage/views.ts';
import { recall } from '../memory.ts';

/** Whether a person switched it on; off while the database cannot say. */
export async function isDeepOn(crm: CrmId): Promise<boolean> {
  const { value } = await recall(
    async (tx) => (await deepSince(tx, crm)) !== null,
    async () => false,
  );
  return value;
}

/** A visit as far as the deep read goes. */
type DeepVisit = Pick<KeptView, 'deal' | 'seat' | 'deep'>;

/** All that was told for a visit, with what holds for its whole organisation; null where it is off. */
export async function toldFor(view: DeepVisit | undefined): Promise<ToldSoFar | null> {
  if (!view?.deep) return null;
  return { ...(await sharedTold(view)), ...view.deep.told };
}

/** Whether the zone that the page prints moments in is still to be told: not once that was given up. */
export async function awaitsZone(visit: DeepVisit, now: Instant): Promise<boolean> {
  const { deep, deal } = visit;
  if (!deep || !kindsOf[deal.crm].includes('user')) return false;
  const { state = 'asked' } = deep.kinds.user ?? {};
  if (state !== 'asked' || (await sharedTold(visit)).user) return false;
  return mayAsk(await deepStateOf(deal.crm), 'user', now);
}

/** What went wrong in a visit, in the order asked; undefined where there is nothing to say. */
export function deepSaid({ deep }: KeptView): DeepSaid | undefined {
  const problems = deepKinds.flatMap((kind) => {
    const asking = deep?.kinds[kind];
    return asking?.state === 'failed' ? [{ kind, problem: asking.problem }] : [];
  });
  return problems.length > 0 ? { problems } : undefined;
}
