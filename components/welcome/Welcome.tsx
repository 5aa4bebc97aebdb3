/** The first-run page: what it is, which rules, a try, what becomes of the data, and off you go. */
import { Appearance } from '../options/Appearance.tsx';
import { Failed } from '../ui/Failed.tsx';
import type { Loaded } from '../ui/loaded.ts';
import { Section } from '../ui/Section.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';
import { ChoosePack } from './ChoosePack.tsx';
import { Intro } from './Intro.tsx';
import { KeptHere } from './KeptHere.tsx';
import { TrySample } from './TrySample.tsx';
import type { WelcomeProps } from './view.ts';

function Sections(props: WelcomeProps) {
  const { words } = useVoice();
  const w = words.welcome;
  const { prefs, packs, others, kind, deal, frames, said, hosts, deeds } = props;
  return (
    <>
      <Section title={w.choice.title} className="card">
        <ChoosePack packs={packs} others={others} said={said} onChoose={deeds.choose} />
      </Section>
      <Section title={w.sample.title} className="card">
        <TrySample kind={kind} deal={deal} frame={frames.sample} onDeal={deeds.deal} />
      </Section>
      <Section title={w.kept.title} className="card">
        <KeptHere hosts={hosts} />
      </Section>
      <Section title={w.looks} className="card">
        <Appearance prefs={prefs} onPrefs={deeds.prefs} />
      </Section>
      <footer className="welcome-foot">
        <button
          type="button"
          className="button primary"
          data-done
          onClick={trusted(() => deeds.done())}
        >
          {w.done}
        </button>
        <p className="soft">{w.doneNote}</p>
      </footer>
    </>
  );
}

interface Props {
  page: Loaded<WelcomeProps>;
  onRetry: () => void;
}

export function Welcome({ page, onRetry }: Props) {
  const { words } = useVoice();
  const w = words.welcome;
  return (
    <main className="welcome" data-state={page.state}>
      <header className="welcome-head">
        <img src="/icon/128.png" width="56" height="56" alt="" />
        <div>
          <h1>{w.head}</h1>
          <p className="soft">{w.sub}</p>
        </div>
      </header>
      {page.state === 'ready' && page.value.trouble !== null && (
        <TroubleNote trouble={page.value.trouble} />
      )}
      <Intro frame={page.state === 'ready' ? page.value.frames.picture : null} />
      {page.state === 'loading' && (
        <div aria-busy="true">
          <span className="unseen" role="status">
            {w.loading}
          </span>
          <div className="bone" />
        </div>
      )}
      {page.state === 'error' && <Failed code={page.code} said={w} onRetry={onRetry} />}
      {page.state === 'ready' && <Sections {...page.value} />}
    </main>
  );
}
