/** The headings of a page: what tells one part of it from the next. */
import type { Look } from '../dom/look.ts';
import { all, holds, isBefore, parentOf } from '../dom/reach.ts';
import { printed } from '../dom/text.ts';

export const headingAt = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]';

/** Tells what the part of `root` around an element is headed; empty where no heading is before it. */
export function headingsIn(root: Element | Document, look: Look): (element: Element) => string {
  const headings = all(root, headingAt);
  return (element) => {
    for (let at = parentOf(element); at; at = parentOf(at)) {
      const around = at;
      const last = headings.findLast((one) => holds(around, one) && isBefore(one, element));
      if (last) return printed(last, look);
    }
    return '';
  };
}
