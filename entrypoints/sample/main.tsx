/** The sample panel's document: the real panel on an invented deal, in a frame of the first-run page. */
import { readPack } from '#core/pack/read.ts';
import type { Pack } from '#core/pack/schema.ts';
import { pickLanguage } from '#i18n/pick.ts';
import { ask } from '#messages/client.ts';
import { drawingOn } from '../page/drawing.tsx';
import { zone as zoneHere } from '../page/zone.ts';
import { write } from '../panel/clipboard.ts';
import { startPanel } from '../panel/panel.ts';
import { Picture } from '../panel/picture.tsx';
import { answersFor } from './answers.ts';
import { choiceFrom } from './choice.ts';

const { pack: id, deal, prefs } = choiceFrom(location.hash);
const zone = zoneHere();
const now = () => new Date().toISOString();

/** CSS pixels below which the frame is the rail, as on a CRM page. */
const room = matchMedia('(min-width: 200px)');
const railWidth = 44;

/** The built-in pack, as the background writes it out: a second copy here would weigh 50 kB. */
async function findPack(): Promise<Pack | null> {
  const reply = await ask('packs/export', { id });
  const read = 'ok' in reply && reply.ok ? readPack(reply.ok.text) : null;
  return read && 'pack' in read ? read.pack : null;
}

const answers = answersFor({
  findPack,
  deal,
  prefs,
  language: pickLanguage(prefs.language, navigator.languages),
  zone,
  now,
});

/** Moves, widens and folds the frame as the panel asks, which its host does on a CRM page. */
function seat(): void {
  const { open, side, width } = answers.place();
  // Of the outer document, whose classes are not those of this one: `instanceof` would not know it.
  const frame = window.frameElement as HTMLElement | null;
  // Opened as a page of its own it has no frame, and fills the window.
  if (!frame) return;
  frame.dataset.side = side;
  frame.style.setProperty('--width', `${open ? width : railWidth}px`);
}

const draw = drawingOn(document, ({ panel }) => panel.title);

const panel = startPanel(
  { view: 'sample', ask: answers.ask, now, newId: () => crypto.randomUUID(), write },
  room.matches,
  (state, acts) => {
    draw({ prefs, zone, now: state.now }, (voice) => (
      <Picture state={state} voice={voice} zone={zone} acts={acts} />
    ));
    seat();
  },
);

room.addEventListener('change', () => panel.happen({ is: 'room', open: room.matches }));
document.addEventListener('keydown', panel.key);
setInterval(() => {
  if ((panel.state().desk.logged?.seconds ?? 0) > 0) panel.happen({ is: 'tick', now: now() });
}, 1000);
void panel.look();
