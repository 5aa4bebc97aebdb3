/** Answers a sample panel in the background's stead: the same advice, from memory, kept nowhere. */
import type { SampleId } from '#components/welcome/view.ts';
import { advise } from '#core/advise.ts';
import { dayOf } from '#core/calendar/day.ts';
import type { Tier } from '#core/deal/deal.ts';
import { see } from '#core/deal/sighting.ts';
import { labelKey } from '#core/deal/stage.ts';
import type { Instant } from '#core/deal/when.ts';
import type { Pack } from '#core/pack/schema.ts';
import type { Place, Prefs } from '#core/prefs.ts';
import type { Snooze } from '#core/rules/snooze.ts';
import type { Language } from '#core/text.ts';
import { type LoggedEvent, undoOf } from '#core/today/event.ts';
import type { MessageName, Reply, RequestOf, ResponseOf } from '#messages/table.ts';
import { sampleDeal } from './deals.ts';

export interface Sample {
  /** Finds the pack to advise by; null while it cannot be had. */
  findPack: () => Promise<Pack | null>;
  deal: SampleId;
  prefs: Prefs;
  language: Language;
  zone: string;
  now: () => Instant;
}

type Answers = { [M in MessageName]?: (request: RequestOf<M>, pack: Pack) => ResponseOf<M> };

/** A background for one sample deal; it forgets everything with the document that asked it. */
export function answersFor({ findPack, deal, prefs, language, zone, now }: Sample) {
  let found: Pack | null = null;
  let place: Place = { open: true, side: 'right', width: 360 };
  let tier: Tier | null = null;
  let snoozes: Snooze[] = [];
  let events: LoggedEvent[] = [];
  let aliases: Record<string, string> = {};

  const advice = (pack: Pack) => {
    const at = now();
    const snapshot = sampleDeal(pack, deal, language, at, zone);
    const sighting = see(undefined, snapshot);
    const kept = { tier, snoozes, aliases, touches: events, raised: [] };
    return advise({ snapshot, sighting, pack, now: at, zone, ...kept });
  };

  const answers: Answers = {
    'panel/view': (_, pack) => ({
      state: 'ready',
      prefs,
      place,
      advice: advice(pack),
      trouble: null,
      lost: [],
    }),
    'panel/place': (asked) => {
      place = asked.place;
      return null;
    },
    'panel/log': (entry) => {
      events = [...events, { kind: 'action', ...entry, day: dayOf(entry.at, entry.zone) }];
      return null;
    },
    'panel/undo': ({ id, at }) => {
      events = [...events, undoOf({ id, day: dayOf(at, zone) }, at)];
      return null;
    },
    'panel/snooze': ({ deal: _, ...snooze }) => {
      snoozes = [...snoozes, snooze];
      return null;
    },
    'panel/wake': ({ rule }) => {
      snoozes = snoozes.filter((snooze) => snooze.rule !== rule);
      return null;
    },
    'panel/stage': ({ crm, label, stage }) => {
      const { [labelKey(crm, label)]: _, ...others } = aliases;
      aliases = stage === null ? others : { ...others, [labelKey(crm, label)]: stage };
      return null;
    },
    'panel/tier': (asked) => {
      tier = asked.tier;
      return null;
    },
  };

  return {
    place: () => place,
    async ask<M extends MessageName>(name: M, request: RequestOf<M>): Promise<Reply<M>> {
      const answer: Answers[M] = answers[name];
      if (!answer) return { error: 'not-allowed' };
      found ??= await findPack();
      return found ? { ok: answer(request, found) } : { error: 'unreachable' };
    },
  };
}
