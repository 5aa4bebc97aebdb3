/** The panel's document: wires clock, frame, keyboard, clipboard and messages to one panel. */
import { createRoot } from 'react-dom/client';
import { voiceFor } from '#i18n/voice.ts';
import { pickLanguage } from '#i18n/words.ts';
import { ask, onChanged } from '#messages/client.ts';
import { dress, noPrefs } from '../page/dress.ts';
import { write } from './clipboard.ts';
import { startPanel } from './panel.ts';
import { Picture } from './picture.tsx';

/** CSS pixels below which the frame is the rail; the panel is never narrower than 320. */
const room = matchMedia('(min-width: 200px)');
const minute = 60_000;

const element = document.querySelector('#root');
if (!element) throw new Error('panel.html has no #root');
const root = createRoot(element);
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

const panel = startPanel(
  {
    view: new URLSearchParams(location.search).get('view') ?? '',
    ask,
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
    write,
  },
  room.matches,
  (state, acts) => {
    const prefs = state.view?.prefs ?? noPrefs;
    const language = pickLanguage(prefs.language, navigator.languages);
    const counted = state.view?.state === 'ready' ? state.view.advice.zone : zone;
    const voice = voiceFor(language, counted, state.now);
    dress(document, language, prefs, `${voice.words.panel.title} · ${voice.words.common.product}`);
    root.render(<Picture state={state} voice={voice} zone={counted} acts={acts} />);
  },
);

room.addEventListener('change', () => panel.happen({ is: 'room', open: room.matches }));
document.addEventListener('keydown', panel.key);
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) void panel.look();
});
// The document ends with its frame, and the listener with the document: nothing aborts it.
onChanged(new AbortController().signal, panel.changed);
setInterval(() => {
  if (!document.hidden) void panel.look();
}, minute);
setInterval(() => {
  if ((panel.state().desk.logged?.seconds ?? 0) > 0)
    panel.happen({ is: 'tick', now: new Date().toISOString() });
}, 1000);
void panel.look();
