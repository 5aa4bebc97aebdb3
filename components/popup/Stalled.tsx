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

/** Those that may speak up first, those past today's budget after; each part worst first. */
const inOrder = (deals: readonly OpenableDeal[]): OpenableDeal[] => [
  ...deals.filter(({ waiting }) => !waiting),
  ...deals.filter(({ waiting }) => waiting),
];

export function Stalled({ stalled, today, onOpen, onRetry }: Props) {
  const { words, format } = useVoice();
  const list = (deals: readonly OpenableDeal[]) => (
    <ul>
      {deals.map((one) => (
        <StalledLine key={`${one.deal} ${one.rule}`} stalled={one} today={today} onOpen={onOpen} />
      ))}
    </ul>
  );
  const deals = stalled.state === 'ready' ? inOrder(stalled.value) : [];
  const rest = deals.slice(shown);
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
      {deals.length > 0 && list(deals.slice(0, shown))}
      {rest.length > 0 && (
        <Explain summary={words.popup.more(format.count(rest.length), rest.length)}>
          {list(rest)}
        </Explain>
      )}
    </Section>
  );
}
