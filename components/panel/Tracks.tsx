/** Talk tracks that fit: found by the customer's own words, worded for the channel, copied by step. */
import type { Advice } from '#core/advice.ts';
import { tagOf } from '#core/tracks/fit.ts';
import type { Channel } from '#core/tracks/schema.ts';
import { Explain } from '../ui/Explain.tsx';
import { SearchIcon } from '../ui/icons.tsx';
import { Section } from '../ui/Section.tsx';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';
import type { Acts, Desk, SpokenTrack } from './shown.ts';
import { TrackCard } from './TrackCard.tsx';

/** Tracks shown before the rest is asked for. */
const first = 3;
const channels: readonly (Channel | null)[] = [null, 'call', 'wechat', 'email', 'visit'];

interface Props {
  advice: Advice;
  /** The tracks to list, best first. */
  tracks: readonly SpokenTrack[];
  /** The track that stands above, with the finding it is for; null where there is none. */
  above: SpokenTrack | null;
  desk: Desk;
  acts: Acts;
}

export function Tracks({ advice, tracks, above, desk, acts }: Props) {
  const { words, format } = useVoice();
  const { panel } = words;
  const searching = desk.search.trim() !== '';
  const linked = new Set(advice.findings.flatMap((finding) => finding.tracks));
  const isAbove = ({ track }: SpokenTrack) => track.id === above?.track.id;
  // Who searches wants every track that fits; who does not has just read the one above.
  const listed = searching ? tracks : tracks.filter((one) => !isAbove(one));
  const cards = listed.map((spoken, index) => (
    <TrackCard
      key={spoken.track.id}
      spoken={spoken}
      open={index === 0 && (searching || above === null)}
      linked={linked.has(spoken.track.id)}
      tag={tagOf(spoken.track, advice.fields.tags?.value ?? [])}
      hooked={!isAbove(spoken)}
      quiet={advice.quiet}
      copying={desk.copying}
      acts={acts}
    />
  ));
  const rest = cards.slice(first);
  return (
    <Section title={above === null ? panel.tracks.title : panel.tracks.more} className="tracks">
      <div className="search">
        <SearchIcon />
        <input
          className="field"
          type="search"
          value={desk.search}
          maxLength={100}
          autoComplete="off"
          aria-label={panel.tracks.search}
          placeholder={panel.tracks.searchHint}
          onChange={trusted((event) => acts.search(event.currentTarget.value))}
          onKeyDown={(event) => {
            // Esc empties the box first; the panel folds away with the next one.
            if (event.key === 'Escape' && desk.search !== '') event.stopPropagation();
          }}
        />
      </div>
      <fieldset className="choices">
        <legend className="unseen">{panel.tracks.channel}</legend>
        {channels.map((channel) => (
          <button
            key={channel ?? 'any'}
            type="button"
            aria-pressed={desk.channel === channel}
            onClick={trusted(() => acts.channel(channel))}
          >
            {channel === null ? panel.tracks.general : panel.tracks.channels[channel]}
          </button>
        ))}
      </fieldset>
      {cards.length === 0 && (
        <p className="soft">{searching ? panel.tracks.noMatch : panel.tracks.none}</p>
      )}
      {cards.slice(0, first)}
      {rest.length > 0 && (
        <Explain summary={panel.tracks.others(format.count(rest.length), rest.length)}>
          {rest}
        </Explain>
      )}
    </Section>
  );
}
