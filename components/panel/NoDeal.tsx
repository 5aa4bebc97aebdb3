/** The browser's side panel beside a tab that shows no deal, or not yet. */
import { useVoice } from '../voice.tsx';
import { Reading } from './Reading.tsx';

export function NoDeal({ reading }: { reading: boolean }) {
  const { words, language } = useVoice();
  const { panel, common } = words;
  return (
    <main
      className="panel"
      aria-label={panel.title}
      lang={language}
      data-deal=""
      data-state={reading ? 'reading' : 'none'}
    >
      <header className="bar">
        <span className="brand one-line">{common.product}</span>
      </header>
      {reading ? (
        <Reading cut={null} />
      ) : (
        <div className="no-deal" role="status">
          <h1>{panel.noDeal.title}</h1>
          <p className="soft">{panel.noDeal.why}</p>
        </div>
      )}
    </main>
  );
}
