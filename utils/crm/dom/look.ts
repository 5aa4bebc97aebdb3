/** One look at a page: what a person sees of it at this moment, each element judged once. */
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

const isBoxless = (element: Element, document: Document): boolean =>
  styleOf(element, document, 'display') === 'contents';

/**
 * Looks at a document. Nothing is walked until asked for; an ancestor is judged once for all its
 * descendants. Cheap enough to be made anew for each reading, and wrong to keep longer.
 */
export function lookAt(document: Document): Look {
  const html = rootOf(document);
  const spoken = new Map<Element, boolean>();

  /** Not inside `aria-hidden`. Walks up without recursion: a hostile page may nest ever deeper. */
  const isSpoken = (element: Element): boolean => {
    const chain: Element[] = [];
    let answer = true;
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const known = spoken.get(at);
      if (known !== undefined) {
        answer = known;
        break;
      }
      chain.push(at);
    }
    for (const at of chain.reverse()) {
      answer &&= attr(at, 'aria-hidden') !== 'true';
      spoken.set(at, answer);
    }
    return answer;
  };

  /** `display: contents` has no box of its own, so the browser calls it invisible: ask its parent. */
  const drawn = (element: Element): boolean => {
    if (checkVisibility(element, { visibilityProperty: true })) return true;
    const parent = parentOf(element);
    return parent !== null && isBoxless(element, document) && drawn(parent);
  };

  const visible = (element: Element): boolean => isSpoken(element) && drawn(element);

  const onScreen = (root: Element): boolean => {
    if (!visible(root)) return false;
    if (html === null || isBoxless(root, document)) return true;
    const box = boxOf(root);
    const inView = box.width > 0 && box.right > 0 && box.left < boxOf(html).width;
    return inView && checkVisibility(root, { opacityProperty: true });
  };

  const language = (html && attr(html, 'lang'))?.toLowerCase().replace('_', '-') ?? '';
  const shown: Look['shown'] = (root, selector) => all(root, selector).filter(visible);
  return { document, visible, shown, onScreen, language };
}
