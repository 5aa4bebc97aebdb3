/** Takes down the deal on screen: locate, prove, print, and a cheap way to notice that it is gone. */
import { type DealPrint, mostPlaces, type PlaceName } from '#core/deal/print.ts';
import type { Teaching } from '#core/deal/taught.ts';
import type { TeamFields } from '#core/deal/team.ts';
import { type Look, lookAt } from './dom/look.ts';
import { attr, connected, holds } from './dom/reach.ts';
import { printed } from './dom/text.ts';
import { type Finder, finderIn } from './places/find.ts';
import { type Drawn, followFreshness } from './places/freshness.ts';
import { waysOf } from './places/ways.ts';
import type { Located, Location, Profile } from './profile.ts';
import { detailByShape, locateByShape } from './shape/locate.ts';
import { withTeam } from './team.ts';

/** The deal as it stands on the page, and whether it still stands there. */
export interface Standing {
  root: Element;
  /** The element that shows the deal's name, or the detail's root where none does. */
  heart: Element;
  /** Whether the same detail is still in its place: asked for next to nothing. */
  holds: () => boolean;
  /** Whether it still carries the deal's id and shows its name; the browser may have to lay it out. */
  shows: () => boolean;
}

export type PageReading =
  /** Not a deal page: lists, kanban, forms, other modules, settings. */
  | { state: 'none' }
  /**
   * The URL names a deal, the page on screen does not prove it (yet). `againMs`: asking once more
   * after so long may answer differently even if the page does not change.
   */
  | { state: 'unproven'; againMs?: number }
  | { state: 'proven'; print: DealPrint; standing: Standing };

export interface Reader {
  /** To be called the moment the URL changes, before the page follows. */
  moved: (url: URL) => void;
  /** Takes over what is known of the team's fields and what was taught; true where that is news. */
  learn: (lessons: { fields: TeamFields; taught: readonly Teaching[] }) => boolean;
  /** `now` in milliseconds of any one clock. */
  read: (url: URL, now: number) => PageReading;
}

/** The fields whose print tells one deal from another. */
const main: readonly PlaceName[] = ['stage', 'amount', 'closeDate', 'owner', 'account'];

function textOf(finder: Finder, name: PlaceName): string {
  const [place] = finder.find(name);
  return typeof place?.printed === 'object' ? place.printed.text : (place?.printed ?? '');
}

const drawnIn = (finder: Finder): Drawn => ({
  heart: finder.find('name')[0]?.element ?? finder.root,
  name: textOf(finder, 'name'),
  rest: main.map((field) => textOf(finder, field)).join('\n'),
});

function standingOf({ root, marks, deal }: Located, heart: Element, look: Look): Standing {
  const text = printed(heart, look);
  return {
    root,
    heart,
    holds: () => connected(root) && holds(root, heart),
    shows() {
      if (marks.some(({ element, attribute }) => attr(element, attribute) !== deal.id))
        return false;
      const marked = marks.length === 0 || marks.some(({ element }) => holds(root, element));
      const now = lookAt(look.document);
      return marked && now.visible(heart) && printed(heart, now) === text;
    },
  };
}

function printOf(
  { deal, root, layout }: Located,
  finder: Finder,
  profile: Profile,
  taught: readonly Teaching[],
): DealPrint {
  const places: DealPrint['places'] = {};
  const names = Object.keys(profile.places) as PlaceName[];
  for (const name of new Set([...names, ...taught.map(({ field }) => field)])) {
    places[name] = finder
      .find(name)
      .slice(0, mostPlaces)
      .map(({ element: _, ...place }) => place);
  }
  const lists = profile.listsIn(root, finder.look, deal.id);
  const ways = waysOf(finder, profile.evidence, { places, lists });
  return { deal, layout, places, lists, ways };
}

/** By what the CRM is known by; where nothing of it is on the page, by the shape of the detail. */
export function locateIn(look: Look, url: URL, profile: Profile): Location {
  const known = profile.locate(look, url);
  const deal = known.state === 'unproven' ? profile.dealOf(url) : null;
  if (!deal || profile.knows(look)) return known;
  return locateByShape(look, profile, deal) ?? known;
}

/** What was taught about the layout of a detail, in whatever organisation or in this one. */
const taughtFor = (all: readonly Teaching[], { deal, layout }: Located): readonly Teaching[] =>
  all.filter((one) => one.layout === layout && (one.org === null || one.org === (deal.org ?? '')));

/** A reader for one document and one CRM. It only ever reads. */
export function readerOf(document: Document, plain: Profile): Reader {
  let profile = plain;
  let learned = '[{},[]]';
  let lessons: readonly Teaching[] = [];
  /** Those of them about the layout seen last. */
  let taught: readonly Teaching[] = [];
  const freshness = followFreshness();
  const drawnNow = (look: Look): Drawn | null => {
    const root =
      profile.detail(look) ?? (profile.knows(look) ? null : detailByShape(look, profile));
    return root && drawnIn(finderIn(root, look, profile, { taught }));
  };

  return {
    moved(url) {
      freshness.moved(profile.dealOf(url)?.id ?? null, drawnNow(lookAt(document)));
    },
    learn({ fields, taught: more }) {
      const text = JSON.stringify([fields, more]);
      if (text === learned) return false;
      learned = text;
      profile = withTeam(plain, fields);
      lessons = more;
      freshness.relearned();
      return true;
    },
    read(url, now) {
      const look = lookAt(document);
      const located = locateIn(look, url, profile);
      if (located.state !== 'located') return located;
      taught = taughtFor(lessons, located);
      const finder = finderIn(located.root, look, profile, {
        id: located.deal.id,
        named: located.named,
        taught,
      });
      const drawn = drawnIn(finder);
      const doubt = freshness.judge(located.deal.id, drawn, located.named, now);
      if (doubt) return { state: 'unproven', ...doubt };
      const print = printOf(located, finder, profile, taught);
      return { state: 'proven', print, standing: standingOf(located, drawn.heart, look) };
    },
  };
}
