/** The panel beside a deal: the open panel or, where there is no room for it, the rail. */
import { WarnIcon } from '../ui/icons.tsx';
import { useVoice } from '../voice.tsx';
import { Bar } from './Bar.tsx';
import { CutLine } from './CutLine.tsx';
import { Live } from './Live.tsx';
import { Pointing } from './Pointing.tsx';
import { Rail } from './Rail.tsx';
import { Reading } from './Reading.tsx';
import { Ready } from './Ready.tsx';
import { dealOf, type PanelProps } from './shown.ts';
import { Unreadable } from './Unreadable.tsx';

export function Panel({ shown, teaching, place, open, here, cut, desk, acts }: PanelProps) {
  const { words, language } = useVoice();
  const body = () => {
    if (shown.state === 'reading') return <Reading cut={cut} />;
    if (shown.state === 'unreadable')
      return (
        <Unreadable report={shown.report} teaching={teaching} copying={desk.copying} acts={acts} />
      );
    return <Ready shown={shown} teaching={teaching} desk={desk} acts={acts} />;
  };
  return (
    <main
      className={open ? 'panel' : 'rail'}
      aria-label={words.panel.title}
      lang={language}
      data-deal={dealOf(shown)}
      data-state={shown.state}
    >
      {open ? (
        <>
          <Bar place={place} here={here} acts={acts} />
          {cut !== null && <CutLine cut={cut} acts={acts} />}
          {desk.done?.what === 'failed' && (
            <div className="cut note warn" role="alert">
              <WarnIcon />
              <p>{words.panel.failed}</p>
            </div>
          )}
          {teaching?.pointing && <Pointing pointing={teaching.pointing} acts={acts} />}
          {body()}
          <Live shown={shown} desk={desk} />
        </>
      ) : (
        <Rail shown={shown} cut={cut} acts={acts} />
      )}
    </main>
  );
}
