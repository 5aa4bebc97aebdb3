/** The options page: rule packs first, then appearance, shortcut, data, privacy. */
import { Failed } from '../ui/Failed.tsx';
import type { Loaded } from '../ui/loaded.ts';
import { Section } from '../ui/Section.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';
import { Appearance } from './Appearance.tsx';
import { DataKept } from './DataKept.tsx';
import { Deep } from './Deep.tsx';
import { Health } from './health/Health.tsx';
import { Hosts } from './hosts/Hosts.tsx';
import { ImportHistory } from './import/ImportHistory.tsx';
import { Marks } from './Marks.tsx';
import { PackHome } from './PackHome.tsx';
import { Privacy } from './Privacy.tsx';
import { TaughtFields } from './taught/TaughtFields.tsx';
import type { OptionsProps } from './view.ts';

function Shortcut({ shortcut, deeds }: Pick<OptionsProps, 'shortcut' | 'deeds'>) {
  const { words } = useVoice();
  const w = words.options.shortcut;
  return (
    <div className="shortcut">
      <span>{w.does}</span>
      {shortcut !== null && (shortcut === '' ? <span>{w.none}</span> : <kbd>{shortcut}</kbd>)}
      <button type="button" className="button small" onClick={trusted(deeds.shortcut)}>
        {w.change}
      </button>
    </div>
  );
}

function Sections(props: OptionsProps) {
  const { words, format } = useVoice();
  const w = words.options;
  const { prefs, kept, trouble, upkeep, deeds } = props;
  return (
    <>
      {trouble !== null && <TroubleNote trouble={trouble} />}
      <PackHome {...props} />
      <Health health={props.lists.health} today={format.dayOf(props.now)} onRetry={deeds.retry} />
      <Hosts
        hosts={props.lists.hosts}
        said={props.said}
        deeds={deeds.hosts}
        onRetry={deeds.retry}
      />
      <TaughtFields
        taught={props.lists.taught}
        drafts={props.lists.desk}
        said={props.said}
        deeds={deeds.taught}
        onRetry={deeds.retry}
      />
      <ImportHistory
        importing={props.importing}
        imports={props.lists.imports}
        deeds={deeds.imports}
        onRetry={deeds.retry}
      />
      <Section title={w.appearance} className="card">
        <Appearance prefs={prefs} onPrefs={deeds.prefs} />
      </Section>
      <Marks
        marks={props.marks}
        failed={props.marksFailed}
        deeds={deeds.marks}
        onRetry={deeds.retry}
      />
      <Section title={w.shortcut.title} className="card">
        <Shortcut shortcut={props.shortcut} deeds={deeds} />
      </Section>
      <Section title={words.deep.title} className="card">
        <Deep
          list={props.lists.deep}
          failed={props.deepFailed}
          deeds={deeds.deep}
          onRetry={deeds.retry}
        />
      </Section>
      <Section title={w.data} className="card">
        <p className="soft lead">{w.local}</p>
        <DataKept kept={kept} upkeep={upkeep} onExport={deeds.export} onWipe={deeds.wipe} />
      </Section>
      <Section title={w.privacy.title} className="card">
        <Privacy hosts={props.hosts} />
        <p className="welcome">
          <a href="welcome.html">{w.welcome}</a>
        </p>
      </Section>
    </>
  );
}

export function Options({ page, onRetry }: { page: Loaded<OptionsProps>; onRetry: () => void }) {
  const { words } = useVoice();
  const w = words.options;
  return (
    <main className="options" data-state={page.state}>
      <header className="options-head">
        <img src="/icon/48.png" width="40" height="40" alt="" />
        <div>
          <h1>{w.title}</h1>
          <p className="soft">{words.common.product}</p>
        </div>
        {page.state === 'ready' && <p className="soft version">{w.version(page.value.version)}</p>}
      </header>
      {page.state === 'loading' && (
        <div aria-busy="true">
          <span className="unseen" role="status">
            {w.loading}
          </span>
          <div className="bone card-bone" />
          <div className="bone card-bone" />
        </div>
      )}
      {page.state === 'error' && <Failed code={page.code} said={w} onRetry={onRetry} />}
      {page.state === 'ready' && <Sections {...page.value} />}
    </main>
  );
}
