/** What a screen reader is told after a click; on screen the same stands beside the button. */
import { sayDay } from '#i18n/say.ts';
import { useVoice } from '../voice.tsx';
import type { Desk, PanelProps } from './shown.ts';

interface Props {
  shown: PanelProps['shown'];
  desk: Desk;
}

export function Live({ shown, desk }: Props) {
  const voice = useVoice();
  const { words, format, text } = voice;
  const { panel } = words;
  const copied = () => {
    const { copying } = desk;
    if (!copying) return '';
    if (copying.how === 'asked') return panel.tracks.gapsAsk(format.list(copying.gaps));
    return copying.how === 'copied' ? panel.tracks.copied : panel.tracks.denied;
  };
  const logged = () => {
    const action =
      shown.state === 'ready' && shown.advice.actions.find((one) => one.id === desk.logged?.action);
    if (!desk.logged || !action) return '';
    if (desk.logged.how === 'failed') return panel.log.failed;
    const say = desk.logged.how === 'logged' ? panel.log.done : panel.log.undone;
    return say(text(action.name));
  };
  const done = () => {
    if (desk.done === null) return '';
    if (desk.done.what === 'snoozed')
      return panel.findings.snoozeDone(sayDay(desk.done.until, voice));
    // A failure stands on screen as an alert of its own.
    return desk.done.what === 'woken' ? panel.findings.woken : '';
  };
  return (
    <div className="unseen" role="status" aria-live="polite">
      <p>{copied()}</p>
      <p>{logged()}</p>
      <p>{done()}</p>
    </div>
  );
}
