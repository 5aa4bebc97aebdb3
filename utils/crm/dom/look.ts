/** One look at a page: what a person sees of it at this moment. */
import { all, attr, boxOf, checkVisibility, closest, parentOf, rootOf, styleOf } from './reach.ts';

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

const hidden = '[aria-hidden="true"]';

const byStyle = { visibilityProperty: true };

const isBoxless = (element: Element, document: Document): boolean =>
  styleOf(element, document, 'display') === 'contents';

/** Looks at a document as it is now: cheap enough to be made anew each time, wrong to keep longer. */
export function lookAt(document: Document): Look {
  const html = rootOf(document);

  /** `display: contents` has no box of its own, so the browser calls it invisible: ask its parent. */
  const drawn = (element: Element): boolean => {
    if (checkVisibility(element, byStyle)) return true;
    const parent = parentOf(element);
    return parent !== null && isBoxless(element, document) && drawn(parent);
  };

  /** Whether nothing inside an element is hidden from readers; asked once for all its children. */
  const spoken = new Map<Element | null, boolean>([[null, true]]);
  const isSpoken = (parent: Element | null): boolean => {
    const known = spoken.get(parent);
    if (known !== undefined || parent === null) return known ?? true;
    const answer = closest(parent, hidden) === null;
    spoken.set(parent, answer);
    return answer;
  };

  const visible = (element: Element): boolean =>
    drawn(element) && attr(element, 'aria-hidden') !== 'true' && isSpoken(parentOf(element));

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
