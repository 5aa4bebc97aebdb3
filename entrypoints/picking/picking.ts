/** Lets a person choose a value on the page, by pointer or keys, and says what it can be known by. */
import type { PlaceName } from '#core/deal/print.ts';
import { type Look, lookAt } from '#crm/dom/look.ts';
import { all, holds, isBare, parentOf, tagOf } from '#crm/dom/reach.ts';
import { printed } from '#crm/dom/text.ts';
import { profiles } from '#crm/index.ts';
import { finderIn } from '#crm/places/find.ts';
import { waysOf } from '#crm/places/ways.ts';
import type { Located } from '#crm/profile.ts';
import { locateIn } from '#crm/read-page.ts';
import { choicesFor } from '#crm/teach/candidates.ts';
import { withTeam } from '#crm/team.ts';
import { ask } from '#messages/client.ts';
import type { PointedAt } from '#messages/teach.ts';
import type { Asked } from './asked.ts';
import { overlayOn } from './overlay.ts';
import { pickerWords } from './words.ts';

/** Values that the keys walk through; a hostile page may have as many as it likes. */
const mostWalked = 2000;

/** Milliseconds that the layer stays, unseen, once it is done. */
const linger = 400;

/** Another document: whether it is about this deal, nothing in it can prove to us. */
const isFrame = (element: Element): boolean => /^i?frame$/.test(tagOf(element));

/** Starts on a document; ends when something was chosen, with Esc, or when the overlay is removed. */
export function startPicking(document: Document, asked: Asked): void {
  const { view, field, crm, fields } = asked;
  const profile = withTeam(profiles[crm], fields);
  const words = pickerWords(asked.language, field);
  const over = new AbortController();
  let at: Element | null = null;
  let ended = false;

  /** The deal on screen at this moment: the page may have moved on since the click before. */
  const locate = (): { look: Look; located: Located } | null => {
    const look = lookAt(document);
    const located = locateIn(look, new URL(document.location.href), profile);
    return located.state === 'located' ? { look, located } : null;
  };

  const end = (pointed: PointedAt | null): void => {
    if (ended) return;
    ended = true;
    overlay.rest();
    // The second half of a double click would else fall on the page.
    setTimeout(() => over.abort(), linger);
    void ask('page/pointed', { view, field, pointed });
  };

  const aim = (element: Element | null): void => {
    if (ended) return;
    at = element;
    const here = locate();
    const inside = here && element && holds(here.located.root, element);
    if (!here) overlay.say(words.lost);
    else if (element && isFrame(element)) overlay.say(words.framed);
    else if (!inside) overlay.say(words.outside);
    else overlay.say(`${words.title} · ${printed(element, here.look).slice(0, 80)}`);
    overlay.frame(inside ? element : null);
  };

  const take = (): void => {
    if (ended) return;
    const here = locate();
    if (!here || !at || !holds(here.located.root, at)) {
      aim(at);
      return;
    }
    const pointed = pointedAt(here, at, field, profile);
    if (pointed.choices.length === 0) overlay.say(isFrame(at) ? words.framed : words.nothing);
    else end(pointed);
  };

  /** Values of the deal, in the order of the page. */
  const values = (): Element[] => {
    const here = locate();
    if (!here) return [];
    return all(here.located.root, '*')
      .slice(0, mostWalked)
      .filter((one) => isBare(one) && here.look.visible(one) && printed(one, here.look) !== '');
  };

  const step = (by: 1 | -1): void => {
    const list = values();
    const now = at ? list.indexOf(at) : -1;
    const next = list[now < 0 ? (by > 0 ? 0 : list.length - 1) : now + by];
    if (!next) return;
    next.scrollIntoView({ block: 'nearest' });
    aim(next);
  };

  const press = (key: string, back: boolean): void => {
    if (key === 'ArrowUp') aim((at && parentOf(at)) ?? at);
    else if (key === 'ArrowLeft' || (key === 'Tab' && back)) step(-1);
    else if (key === 'Tab' || key === 'ArrowRight' || key === 'ArrowDown') step(1);
  };

  const overlay = overlayOn(document, over.signal, {
    over: (x, y) => aim(overlay.below(x, y)),
    chosen: (x, y) => {
      aim(overlay.below(x, y));
      take();
    },
    key: ({ key, shiftKey }) => press(key, shiftKey),
    // When it is let go: the page would else hear the end of it.
    released: ({ key }) => (key === 'Escape' ? end(null) : key === 'Enter' ? take() : undefined),
  });
  overlay.hint(words.keys);
  overlay.say(locate() ? words.title : words.lost);
}

/** What was pointed at, as it is told: the deal, and every way to know the value by. */
function pointedAt(
  { look, located }: { look: Look; located: Located },
  element: Element,
  field: PlaceName,
  profile: ReturnType<typeof withTeam>,
): PointedAt {
  const { deal, root, layout, named } = located;
  const choices = choicesFor({ root, look, profile, id: deal.id, field, element });
  const finder = finderIn(root, look, profile, { id: deal.id, named });
  const places = { [field]: choices.flatMap(({ places: all }) => all) };
  const ways = waysOf(finder, profile.evidence, { places, lists: {} });
  return { print: { deal, layout, places: {}, lists: {}, ways }, choices };
}
