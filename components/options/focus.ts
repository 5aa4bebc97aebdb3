/** Focus for something that opens: taken when it comes up, given back when it goes. */

/**
 * A ref: the element is focused once, when it is drawn, with its section in sight. What had the
 * focus before has it again when the section goes.
 */
export function takeFocus(element: HTMLElement | null): (() => void) | undefined {
  if (!element) return undefined;
  const { body, activeElement } = element.ownerDocument;
  const section = element.closest('section');
  element.focus();
  // As much of it as fits: the browser alone would leave its heading at the lower edge.
  section?.scrollIntoView({ block: 'nearest' });
  return () => {
    const here = element.ownerDocument.activeElement;
    const goes = here === body || section?.contains(here) === true;
    // The person went on elsewhere meanwhile: there the focus stays.
    if (goes && activeElement instanceof HTMLElement) activeElement.focus();
  };
}

/** A ref: the element is focused when it is drawn, unless the person is elsewhere by then. */
export function focusIfFree(element: HTMLElement | null): void {
  const here = element?.ownerDocument.activeElement;
  if (element && (!here || here === element.ownerDocument.body)) element.focus();
}
