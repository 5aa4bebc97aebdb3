/** Talk tracks as they are said on one deal, in the person's language and for one channel. */
import type { SpokenTrack } from '#components/panel/shown.ts';
import type { Fillings } from '#core/advice.ts';
import { fillIn, type Segment } from '#core/tracks/placeholders.ts';
import type { Channel, Step, Track } from '#core/tracks/schema.ts';
import type { Voice } from '#i18n/voice.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;
const money = /^(-?\d+(?:\.\d+)?) ([A-Z]{3})$/;

/** Machine values as people say them: `11月30日`, `¥1,200,000`; everything else as it is. */
export function sayFillings(fillings: Fillings, { format }: Voice): Fillings {
  const said = (value: string): string => {
    if (day.test(value)) return format.day(value);
    const [, amount, currency] = money.exec(value) ?? [];
    if (amount === undefined || currency === undefined) return value;
    return format.money({ amount: Number(amount), currency });
  };
  return Object.fromEntries(
    Object.entries(fillings).map(([name, value]) => [name, value === null ? null : said(value)]),
  );
}

/** The step's wording for the channel, or its general one where it has none. */
const wording = (step: Step, channel: Channel | null) =>
  (channel === null ? undefined : step.variants?.[channel]) ?? step.text;

/** A gap under the name a person would look for: a pack may name it in the other language. */
const named = (segments: readonly Segment[], { words }: Voice): Segment[] => {
  const names: { [name: string]: string } = words.panel.tracks.gaps;
  return segments.map((one) =>
    'gap' in one && Object.hasOwn(names, one.gap) ? { gap: names[one.gap] ?? one.gap } : one,
  );
};

/** The tracks worded for `channel`, their placeholders filled. */
export function spokenTracks(
  tracks: readonly Track[],
  fillings: Fillings,
  channel: Channel | null,
  voice: Voice,
): SpokenTrack[] {
  const said = sayFillings(fillings, voice);
  return tracks.map((track) => ({
    track,
    steps: track.steps.map((step) => ({
      label: voice.text(step.label),
      segments: named(fillIn(voice.text(wording(step, channel)), said), voice),
    })),
  }));
}
