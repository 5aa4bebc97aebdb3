/** What the deep read was told of the deal of a visit. */
import type { CrmId } from '#core/deal/deal.ts';
import { deepKinds } from '#core/deep/ask.ts';
import type { ToldSoFar } from '#core/deep/told.ts';
import type { DeepSaid } from '#messages/deep.ts';
import { deepSince, sharedTold } from '#storage/deep.ts';
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

/** All that was told for a visit, with what holds for its whole organisation; null where it is off. */
export async function toldFor(
  view: Pick<KeptView, 'deal' | 'deep' | 'seat'> | undefined,
): Promise<ToldSoFar | null> {
  if (!view?.deep) return null;
  return { ...(await sharedTold(view)), ...view.deep.told };
}

/** What went wrong in a visit, in the order asked; undefined where there is nothing to say. */
export function deepSaid({ deep }: KeptView): DeepSaid | undefined {
  const problems = deepKinds.flatMap((kind) => {
    const asking = deep?.kinds[kind];
    return asking?.state === 'failed' ? [{ kind, problem: asking.problem }] : [];
  });
  return problems.length > 0 ? { problems } : undefined;
}
