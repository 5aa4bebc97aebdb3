/** What is asked next for a visit: each kind once, none that is paused, none that is known already. */
import type { CrmId, DealRef } from '#core/deal/deal.ts';
import type { Instant } from '#core/deal/when.ts';
import { type Ask, type DeepKind, kindsOf, sharedKinds } from '#core/deep/ask.ts';
import { type DeepState, mayAsk } from '#core/deep/pause.ts';
import type { ToldSoFar } from '#core/deep/told.ts';
import { fxiaokeRoute } from '#crm/fxiaoke/url.ts';
import { deepStateOf, sharedTold } from '#storage/deep.ts';
import { changeView, type KeptDeep, viewOf } from '#storage/views.ts';

const isShared = (kind: DeepKind): boolean => sharedKinds.some((each) => each === kind);

/** Whether a kind is known for the organisation; a pipeline only for the layout it was asked about. */
const isKnown = (kind: DeepKind, shared: ToldSoFar, layout: string | null): boolean =>
  isShared(kind) &&
  shared[kind] !== undefined &&
  (kind !== 'pipeline' || shared.pipeline?.layout === layout);

interface Standing {
  crm: CrmId;
  deep: KeptDeep;
  shared: ToldSoFar;
  state: DeepState;
  now: Instant;
}

/** The next kind for a run: what it was given already, else the first that nobody asked. */
function pick({ crm, deep, shared, state, now }: Standing, run: string): DeepKind | undefined {
  const { kinds, told } = deep;
  const layout = told.record?.layout ?? null;
  return kindsOf[crm].find((kind) => {
    const asking = kinds[kind];
    const mine = asking?.state === 'asked' && asking.run === run;
    if ((asking && !mine) || !mayAsk(state, kind, now)) return false;
    if (kind === 'pipeline' && layout === null) return false;
    return !isKnown(kind, shared, layout);
  });
}

const askFor = (view: string, kind: DeepKind, deal: DealRef, deep: KeptDeep): Ask => ({
  view,
  crm: deal.crm,
  kind,
  deal: deal.id,
  org: deal.org,
  object: deal.crm === 'fxiaoke' ? fxiaokeRoute(deal.url).object : null,
  layout: kind === 'pipeline' ? (deep.told.record?.layout ?? null) : null,
});

/** Whether anything is left to ask for a visit. */
export async function isLeft(view: string, now: Instant): Promise<boolean> {
  const kept = await viewOf(view);
  if (!kept?.deep) return false;
  const { crm } = kept.deal;
  const [state, shared] = [await deepStateOf(crm), await sharedTold(kept)];
  return pick({ crm, deep: kept.deep, shared, state, now }, '') !== undefined;
}

/** Hands the next question of a visit to a run, and remembers that it did; null where none is left. */
export async function nextAsk(view: string, run: string, now: Instant): Promise<Ask | null> {
  const kept = await viewOf(view);
  if (!kept?.deep) return null;
  const { crm } = kept.deal;
  const [state, shared] = [await deepStateOf(crm), await sharedTold(kept)];
  const given: { ask: Ask | null } = { ask: null };
  await changeView(view, (present) => {
    if (!present?.deep) return undefined;
    const { deep } = present;
    const kind = pick({ crm, deep, shared, state, now }, run);
    if (!kind) return undefined;
    given.ask = askFor(view, kind, present.deal, deep);
    const kinds = { ...deep.kinds, [kind]: { run, state: 'asked' as const } };
    return { ...present, deep: { ...deep, kinds } };
  });
  return given.ask;
}
