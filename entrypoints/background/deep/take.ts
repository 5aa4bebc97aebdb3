/** An answer taken in: understood and kept, or put aside with why; the advice follows it. */
import type { Instant } from '#core/deal/when.ts';
import { type Answer, type DeepKind, type DeepProblem, sharedKinds } from '#core/deep/ask.ts';
import { afterAnswer, afterProblem } from '#core/deep/pause.ts';
import type { ToldSoFar, Understood } from '#core/deep/told.ts';
import { understand } from '#crm/api/understand.ts';
import { tellChanged, tellPlaced } from '#messages/tell.ts';
import { placeOn } from '#storage/choices.ts';
import { change } from '#storage/connection.ts';
import { changeDeepState, keepShared } from '#storage/deep.ts';
import { addHistory } from '#storage/history.ts';
import { changeView, type KeptDeep, type KeptView, viewOf } from '#storage/views.ts';
import { zone } from '../clock.ts';
import { tellLessons } from '../lessons.ts';
import { noteTrouble, recall } from '../memory.ts';
import { readNow } from '../read-now.ts';
import { speakOn } from '../speaking.ts';
import { awaitsZone, toldFor } from './kept.ts';

/** A visit whose deep read is on. */
export type DeepView = KeptView & { deep: KeptDeep };

async function mark(
  view: string,
  kind: DeepKind,
  how: { state: 'read' } | { state: 'failed'; problem: DeepProblem },
  told: ToldSoFar = {},
): Promise<void> {
  await changeView(view, (present) => {
    const before = present?.deep?.kinds[kind];
    if (!present?.deep || !before) return undefined;
    const { deep } = present;
    const kinds = { ...deep.kinds, [kind]: { run: before.run, ...how } };
    return { ...present, deep: { ...deep, kinds, told: { ...deep.told, ...told } } };
  });
}

/** Keeps what was understood: with the visit or its organisation, and what happened in the history. */
async function keepTold(view: string, kept: DeepView, understood: Understood): Promise<void> {
  const { kind, told, events } = understood;
  const shared = sharedKinds.some((each) => each === kind);
  if (shared) await keepShared(kept, { [kind]: told });
  await mark(view, kind, { state: 'read' }, shared ? {} : { [kind]: told });
  if (events.length === 0) return;
  const done = await change((tx) => addHistory(tx, events));
  if ('trouble' in done) await noteTrouble(done);
}

/** Forgets that lists wait for their zone, where these are still the ones. */
const without = (deep: KeptDeep | undefined, lists: KeptDeep['held']): { deep?: KeptDeep } => {
  if (!deep) return {};
  const { held, ...rest } = deep;
  return { deep: JSON.stringify(held) === JSON.stringify(lists) ? rest : deep };
};

/**
 * The deal advised on anew, now that more is known of it or will not be; what waited for the zone is
 * told. A warning that is news opens the panel.
 */
async function adviseAnew(view: string, at: Instant): Promise<void> {
  const kept = await viewOf(view);
  const told = await toldFor(kept);
  if (!kept || told === null) return;
  const { print, held } = kept.deep ?? {};
  // As it was where its print is not kept; how well it could be read was noted when it was told.
  const anew = print && readNow(print, kept, told, at);
  const page = anew?.page ?? kept.page;
  if (!('snapshot' in page)) return;
  const due = held && !(await awaitsZone(kept, at));
  const known = { snapshot: page.snapshot, told };
  const { speaksUp, fresh } = await speakOn(known, view, at, due ? anew?.events() : undefined);
  await changeView(
    view,
    (present) =>
      present && {
        ...present,
        ...(due ? without(present.deep, held) : {}),
        page,
        opened: speaksUp || present.opened,
      },
  );
  if (fresh > 0) void tellChanged({ changed: 'events' });
  void tellChanged({ changed: 'view', view });
  if (!speaksUp) return;
  const { site, tab, frame } = kept.seat;
  const { value: place } = await recall(
    async (tx) => placeOn(tx, site),
    async () => null,
  );
  if (place) void tellPlaced(tab, frame, { placed: { ...place, open: true }, view });
}

/** Takes in one answer to what a run was asked in a visit. */
export async function take(
  view: string,
  kept: DeepView,
  { kind, answer }: { kind: DeepKind; answer: Answer },
  at: Instant,
): Promise<void> {
  const { deal } = kept;
  const layout = kept.deep.told.record?.layout ?? null;
  const asked = { deal: deal.id, url: deal.url, layout, zone: zone() };
  const read = understand(kind, answer, asked);
  if ('problem' in read) {
    const { problem } = read;
    const retryAfter = 'retryAfter' in answer ? answer.retryAfter : null;
    await changeDeepState(deal.crm, (state) => afterProblem(state, kind, problem, retryAfter, at));
    await mark(view, kind, { state: 'failed', problem });
    // It may have been what the page's events waited for.
    if (kept.deep.held) await adviseAnew(view, at);
    void tellChanged({ changed: 'view', view });
  } else {
    await keepTold(view, kept, read.understood);
    await changeDeepState(deal.crm, (state) => afterAnswer(state, kind, at));
    await adviseAnew(view, at);
    // Where the page marks the team's own fields is known from now on.
    if (kind === 'fields') await tellLessons(deal.crm);
  }
  void tellChanged({ changed: 'deep' });
}
