/** The stalled deals seen lately: worst first, the waiting ones after them, the long tail folded. */
import type { Day } from '#core/deal/when.ts';
import { Explain } from '../ui/Explain.tsx';
import { Failed } from '../ui/Failed.tsx';
import type { Loaded } from '../ui/loaded.ts';
import { Section } from '../ui/Section.tsx';
import { useVoice } from '../voice.tsx';
import { type OpenableDeal, StalledLine } from './StalledLine.tsx';

interface Props {
  stalled: Loaded<OpenableDeal[]>;
  today: Day;
  onOpen: (url: string) => void;
  onRetry: () => void;
}

/** What is listed before the rest is folded away: what a person can take on in a day. */
const shown = 8;

export function Stalled({ stalled, today, onOpen, onRetry }: Props) {
  const { words, format } = useVoice();
  const lines = (deals: readonly OpenableDeal[]) =>
    deals.length > 0 && (
      <ul>
        {deals.map((one) => (
          <StalledLine
            key={`${one.deal} ${one.rule}`}
            stalled={one}
            today={today}
            onOpen={onOpen}
          />
        ))}
      </ul>
    );
  const deals = stalled.state === 'ready' ? stalled.value : [];
  // Those that may speak up first, those past today's budget after; each part worst first.
  const speaking = deals.filter((one) => !one.waiting);
  const waiting = deals.filter((one) => one.waiting);
  const room = Math.max(0, shown - speaking.length);
  const rest = [...speaking.slice(shown), ...waiting.slice(room)];
  return (
    <Section
      title={words.popup.stalled}
      className="stalled"
      aside={deals.length > 0 ? words.popup.stalledNote : undefined}
    >
      {stalled.state === 'loading' && (
        <div aria-busy="true">
          <span className="unseen">{words.popup.loadingStalled}</span>
          <div className="bone stalled-bone" />
          <div className="bone stalled-bone" />
        </div>
      )}
      {stalled.state === 'error' && (
        <Failed code={stalled.code} said={words.popup} onRetry={onRetry} />
      )}
      {stalled.state === 'ready' && deals.length === 0 && (
        <p className="soft">{words.popup.noStalled}</p>
      )}
      {lines(speaking.slice(0, shown))}
      {waiting.length > 0 && room > 0 && <p className="stalled-waiting">{words.popup.waiting}</p>}
      {lines(waiting.slice(0, room))}
      {rest.length > 0 && (
        <Explain summary={words.popup.more(format.count(rest.length), rest.length)}>
          {lines(rest)}
        </Explain>
      )}
    </Section>
  );
}
