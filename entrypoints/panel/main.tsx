/** The panel's document: wires clock, frame, keyboard, clipboard and messages to one panel. */
import { createRoot } from 'react-dom/client';
import { ask, onChanged } from '#messages/client.ts';
import { startPanel } from './panel.ts';
import { languageOf, Picture } from './picture.tsx';
import type { State } from './state.ts';

/** CSS pixels below which the frame is the rail; the panel is never narrower than 320. */
const room = matchMedia('(min-width: 200px)');
const minute = 60_000;

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused by the browser or the page's permissions policy: the text is offered for selection.
    return false;
  }
}

/** The page's own language and theme, for hyphenation, fonts and colours. */
function dress(state: State): void {
  const page = document.documentElement;
  page.lang = languageOf(state, navigator.languages);
  const theme = state.view?.prefs.theme ?? 'auto';
  if (theme === 'auto') delete page.dataset.theme;
  else page.dataset.theme = theme;
}

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
    dress(state);
    root.render(
      <Picture state={state} acts={acts} zone={zone} browserLanguages={navigator.languages} />,
    );
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
