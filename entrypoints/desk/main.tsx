/** The desk's document: wires address, clock, downloads, keys and messages to one page. */
import { ask, onChanged } from '#messages/client.ts';
import { drawingOn } from '../page/drawing.tsx';
import { saving } from '../page/saving.ts';
import { zone as zoneHere } from '../page/zone.ts';
import type { Check } from './checking.ts';
import { startDesk } from './desk.ts';
import { focusingOn } from './focusing.ts';
import { isOwn, stepOf } from './keys.ts';
import { Picture } from './picture.tsx';

const zone = zoneHere();
const draw = drawingOn(document, ({ desk }) => desk.title);

/** By the background, so that half a megabyte of rules never holds up typing. */
const check: Check = async (text, of) => {
  const reply = await ask('desk/check', { text, of });
  return 'ok' in reply ? reply.ok : null;
};

const desk = startDesk(
  {
    ask,
    now: () => new Date().toISOString(),
    id: () => decodeURIComponent(location.hash.slice(1)),
    check,
    frame: (act) => void requestAnimationFrame(act),
    focus: focusingOn(document),
    save: saving(document),
  },
  (state, acts) => {
    draw({ prefs: state.prefs, zone, now: state.now }, () => <Picture state={state} acts={acts} />);
  },
);

// The document ends with its tab, and its listeners with the document: nothing aborts them.
onChanged(new AbortController().signal, ({ changed }) => {
  if (changed === 'prefs') void desk.prefs();
});
window.addEventListener('hashchange', () => void desk.open());
document.addEventListener('visibilitychange', () => {
  if (document.hidden) desk.leave();
  else void desk.look();
});
window.addEventListener('focus', () => void desk.look());
window.addEventListener('pagehide', () => desk.leave());
window.addEventListener('beforeunload', (event) => {
  if (desk.wouldLose()) event.preventDefault();
});
document.addEventListener('focusout', () => desk.rest());
document.addEventListener('keydown', (event) => {
  const step = stepOf(event);
  if (!event.isTrusted || step === null || isOwn(event.target, desk.typing())) return;
  event.preventDefault();
  desk.deeds[step]();
});
void desk.prefs();
void desk.open();
