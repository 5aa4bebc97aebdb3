/** The popup: the day and its block, notices, today's counts, the stalled deals, the options. */
import type { Today } from '#messages/table.ts';
import { Failed } from '../ui/Failed.tsx';
import { ClockIcon } from '../ui/icons.tsx';
import type { Loaded } from '../ui/loaded.ts';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';
import { Notices } from './Notices.tsx';
import { Stalled } from './Stalled.tsx';
import type { OpenableDeal } from './StalledLine.tsx';
import { type Home, Supported } from './Supported.tsx';
import { TodayCounts } from './TodayCounts.tsx';

export interface PopupProps {
  today: Loaded<Today>;
  stalled: Loaded<OpenableDeal[]>;
  /** Where to find the CRMs, for a tab that shows none; empty where it does or is not known yet. */
  homes: readonly Home[];
  /** What the last minus did, in words; empty before the first. */
  said: string;
  onMinus: (action: string) => void;
  /** A notice was read. */
  onRead: (pack: string, id: string) => void;
  /** Opens a CRM page in a tab. */
  onOpen: (url: string) => void;
  onOptions: () => void;
  /** Goes to where the company's own CRM can be added. */
  onHosts: () => void;
  onRetry: () => void;
}

function Head({ today }: { today: Today }) {
  const { words, format, text } = useVoice();
  const { day, block, working } = today;
  const now = working
    ? block && words.popup.block(text(block.name), block.from, block.to)
    : words.popup.offHours;
  return (
    <header className="head">
      <h1>{format.weekday(day)}</h1>
      {now !== null && (
        <p className={`block ${working ? '' : 'off'}`} data-block={working ? 'work' : 'off'}>
          <ClockIcon />
          <span>{now}</span>
        </p>
      )}
    </header>
  );
}

/** The shape of what is coming, as tall as three targets, so that nothing jumps when it is here. */
function Bones() {
  const { words } = useVoice();
  return (
    <div aria-busy="true">
      <h1 className="unseen">{words.popup.title}</h1>
      <span className="unseen" role="status">
        {words.popup.loading}
      </span>
      <div className="bone head-bone" />
      <div className="bone target-bone" />
      <div className="bone target-bone" />
      <div className="bone target-bone" />
    </div>
  );
}

export function Popup(props: PopupProps) {
  const { today, stalled, homes, said, onMinus, onRead, onOpen, onOptions, onHosts, onRetry } =
    props;
  const { words } = useVoice();
  return (
    <main className="popup" data-state={today.state}>
      <div className="popup-body">
        {today.state === 'loading' && <Bones />}
        {today.state === 'error' && (
          <div className="counts">
            <h1 className="unseen">{words.popup.title}</h1>
            <Failed code={today.code} said={words.popup} onRetry={onRetry} />
          </div>
        )}
        {today.state === 'ready' && (
          <>
            <Head today={today.value} />
            {today.value.trouble !== null && <TroubleNote trouble={today.value.trouble} />}
            <Notices today={today.value} onRead={onRead} onOptions={onOptions} />
            <TodayCounts today={today.value} onMinus={onMinus} />
            <Stalled stalled={stalled} today={today.value.day} onOpen={onOpen} onRetry={onRetry} />
          </>
        )}
      </div>
      {homes.length > 0 && <Supported homes={homes} onOpen={onOpen} onHosts={onHosts} />}
      <footer className="foot">
        <div className="one-line">
          <span role="status">{said}</span>
          {said === '' && words.popup.local}
        </div>
        <button type="button" className="link" onClick={trusted(onOptions)}>
          {words.popup.options}
        </button>
      </footer>
    </main>
  );
}
