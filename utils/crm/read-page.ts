/** Reads the deal on screen: locate, prove, read, and a cheap way to notice that it is gone. */
import type { CrmId, DealSnapshot, FieldName } from '#core/deal/deal.ts';
import { type Look, lookAt } from './dom/look.ts';
import { attr, connected, holds as contains } from './dom/reach.ts';
import { printed } from './dom/text.ts';
import { type Drawn, followFreshness } from './freshness.ts';
import type { Located, Profile } from './profile.ts';
import type { Env, Finder } from './reading/deal-page.ts';
import { finderIn } from './reading/find.ts';
import { fieldsOf, readFields } from './reading/read.ts';
import { reckonerFor } from './reading/reckon.ts';

export type PageReading =
  /** Not a deal page: lists, kanban, forms, other modules, settings. */
  | { state: 'none' }
  /**
   * The URL names a deal, the page on screen does not prove it (yet). `againMs`: asking once more
   * after so long may answer differently even if the page does not change.
   */
  | { state: 'unproven'; againMs?: number }
  /** The deal is proven, but neither its name nor its stage can be read. */
  | { state: 'unreadable'; crm: CrmId; layout: string | null; missing: FieldName[] }
  | {
      state: 'read';
      snapshot: DealSnapshot;
      root: Element;
      /** Whether the same detail is still connected, visible and the same deal's. Very cheap. */
      holds: () => boolean;
    };

export interface Reader {
  /** To be called the moment the URL changes, before the page follows. */
  moved: (url: URL) => void;
  read: (url: URL, env: Env) => PageReading;
}

/** The fields whose print tells one deal from another. */
const main: readonly FieldName[] = ['stage', 'amount', 'closeDate', 'owner', 'account'];

const textOf = (finder: Finder, field: FieldName): string => {
  const [place] = finder.find(field);
  const raw = place?.raw ?? '';
  return typeof raw === 'string' ? raw : raw.text;
};

function drawnIn(finder: Finder): Drawn {
  const [place] = finder.find('name');
  return {
    heart: place?.element ?? finder.root,
    name: textOf(finder, 'name'),
    rest: main.map((field) => textOf(finder, field)).join('\n'),
  };
}

/** A check that costs no search: the marks keep their id, the name its text, the detail its place. */
function holder(located: Located, drawn: Drawn, document: Document): () => boolean {
  const { root, marks, deal } = located;
  const { heart } = drawn;
  const text = printed(heart, lookAt(document));
  return () => {
    if (!connected(root) || !contains(root, heart)) return false;
    if (marks.some(({ element, attribute }) => attr(element, attribute) !== deal.id)) return false;
    if (marks.length > 0 && !marks.some(({ element }) => contains(root, element))) return false;
    const look = lookAt(document);
    return look.visible(heart) && printed(heart, look) === text;
  };
}

/** A reader for one document and one CRM. It only ever reads. */
export function readerOf(document: Document, profile: Profile): Reader {
  const freshness = followFreshness();
  const drawnNow = (look: Look): Drawn | null => {
    const root = profile.detail(look);
    return root && drawnIn(finderIn(root, look, profile));
  };

  const readLocated = (located: Located, look: Look, url: URL, env: Env): PageReading => {
    const { deal, root, layout } = located;
    const finder = finderIn(root, look, profile);
    const drawn = drawnIn(finder);
    const doubt = freshness.judge(deal.id, drawn, located.named, env.now);
    if (doubt) return { state: 'unproven', ...doubt };
    const page = readFields(finder, reckonerFor(root, look, profile, env, url), profile);
    const history = profile.conclude(page);
    const { fields, absent } = page.read;
    if (!fields.name?.value && !fields.stage?.value) {
      const missing = fieldsOf(profile).filter((field) => !fields[field]);
      return { state: 'unreadable', crm: profile.id, layout, missing };
    }
    const snapshot: DealSnapshot = {
      deal,
      at: env.now,
      zone: env.zone,
      fields,
      absent,
      ...(history ? { history } : {}),
    };
    return { state: 'read', snapshot, root, holds: holder(located, drawn, document) };
  };

  return {
    moved(url) {
      freshness.moved(profile.dealOf(url)?.id ?? null, drawnNow(lookAt(document)));
    },
    read(url, env) {
      const look = lookAt(document);
      const located = profile.locate(look, url);
      return located.state === 'located' ? readLocated(located, look, url, env) : located;
    },
  };
}
