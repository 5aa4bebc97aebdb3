/** One look at a page: what a person sees of it at this moment, each element judged once. */
import { once } from '../once.ts';
import { all, attr, boxOf, checkVisibility, parentOf, rootOf, styleOf } from './reach.ts';

export interface Look {
  document: Document;
  /** Whether a person sees the element: drawn, not hidden by style, attribute or `aria-hidden`. */
  visible: (element: Element) => boolean;
  /** The visible elements below `root` that match, in document order. */
  shown: (root: Document | Element, selector: string) => Element[];
  /** Whether a whole detail is on the screen and not merely drawn beside it (a closed slide-over). */
  onScreen: (root: Element) => boolean;
  /** Language of the page in lower case, `zh-cn`; empty where it says none. */
  language: string;
}

/** Hidden by the attributes alone, for DOMs without layout (happy-dom, saved pages). */
const hiddenByAttribute = (element: Element): boolean => {
  const hidden = attr(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  const style = attr(element, 'style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
};

const isBoxless = (element: Element, document: Document): boolean =>
  styleOf(element, document, 'display') === 'contents';

/**
 * Looks at a document. Nothing is walked until asked for; an ancestor is judged once for all its
 * descendants. Cheap enough to be made anew for each reading, and wrong to keep longer.
 */
export function lookAt(document: Document): Look {
  const html = rootOf(document);
  /** Whether there is a layout at all. Measuring forces one, so only where it decides something. */
  const laidOut = once(() => html !== null && boxOf(html).width > 0);
  const byAttributes = new Map<Element, boolean>();
  const verdicts = new Map<Element, boolean>();

  /** Walks up without recursion: a hostile page may nest deeper than the stack is. */
  const unhidden = (element: Element): boolean => {
    const chain: Element[] = [];
    let answer = true;
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const known = byAttributes.get(at);
      if (known !== undefined) {
        answer = known;
        break;
      }
      chain.push(at);
    }
    for (const at of chain.reverse()) {
      answer =
        answer && attr(at, 'aria-hidden') !== 'true' && (!hiddenByAttribute(at) || laidOut());
      byAttributes.set(at, answer);
    }
    return answer;
  };

  /** `display: contents` has no box of its own, so the browser calls it invisible: ask its parent. */
  const drawn = (element: Element): boolean => {
    const answer = checkVisibility(element, { visibilityProperty: true });
    if (answer !== false) return true;
    const parent = parentOf(element);
    return parent !== null && isBoxless(element, document) && drawn(parent);
  };

  const visible = (element: Element): boolean => {
    let answer = verdicts.get(element);
    if (answer === undefined) {
      answer = unhidden(element) && drawn(element);
      verdicts.set(element, answer);
    }
    return answer;
  };

  const onScreen = (root: Element): boolean => {
    if (!visible(root)) return false;
    if (!laidOut() || html === null || isBoxless(root, document)) return true;
    if (checkVisibility(root, { opacityProperty: true }) === false) return false;
    const box = boxOf(root);
    return box.width > 0 && box.right > 0 && box.left < boxOf(html).width;
  };

  const language = (html && attr(html, 'lang'))?.toLowerCase().replace('_', '-') ?? '';
  const shown: Look['shown'] = (root, selector) => all(root, selector).filter(visible);
  return { document, visible, shown, onScreen, language };
}
