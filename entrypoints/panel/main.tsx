/** The panel's document: wires clock, frame, keyboard, clipboard and messages to one panel. */
import { ask, onChanged } from '#messages/client.ts';
import { drawingOn } from '../page/drawing.tsx';
import { zone as zoneHere } from '../page/zone.ts';
import { write } from './clipboard.ts';
import { startPanel } from './panel.ts';
import { Picture } from './picture.tsx';

/** CSS pixels below which the frame is the rail; the panel is never narrower than 320. */
const room = matchMedia('(min-width: 200px)');
const minute = 60_000;

const draw = drawingOn(document, ({ panel }) => panel.title);
const zone = zoneHere();

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
    // Days are counted where the advice counts them; before there is any, where the browser is.
    const counted = state.view?.state === 'ready' ? state.view.advice.zone : zone;
    draw({ prefs: state.view?.prefs, zone: counted, now: state.now }, (voice) => (
      <Picture state={state} voice={voice} zone={counted} acts={acts} />
    ));
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
