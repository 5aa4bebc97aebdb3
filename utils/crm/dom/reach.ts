/**
 * Reaching into a page whose names may be clobbered: `<form name="body">` replaces `document.body`,
 * an `<input name="parentElement">` its form's property. Everything here goes through prototypes.
 */

/** The DOM's own members, by name; looked up once, on the first node they are needed for. */
const members = new Map<string, PropertyDescriptor>();

/** The member as the DOM defines it, past anything the page put on the object itself. */
function inherited(node: Node, name: string, kept = name): PropertyDescriptor {
  let member = members.get(kept);
  for (let proto = Object.getPrototypeOf(node); !member; proto = Object.getPrototypeOf(proto)) {
    member = Object.getOwnPropertyDescriptor(proto, name);
    if (member) members.set(kept, member);
  }
  return member;
}

const property = <T>(node: Node, name: string): T => inherited(node, name).get?.call(node);

const documentNode = 9;

/** Documents and elements each have their own search. */
const search = (root: Document | Element, name: string) =>
  inherited(root, name, property(root, 'nodeType') === documentNode ? `#${name}` : name).value;

/** Every element below `root` that matches, in document order. */
export function all(root: Document | Element, selector: string): Element[] {
  const list: ArrayLike<Element> = search(root, 'querySelectorAll').call(root, selector);
  const found: Element[] = [];
  // By index: most searches find one element or none, and an iterator costs more than they do.
  for (let at = 0; at < list.length; at += 1) found.push(list[at] as Element);
  return found;
}

/** The first element below `root` that matches. */
export const first = (root: Document | Element, selector: string): Element | null =>
  search(root, 'querySelector').call(root, selector);

export const attr = (element: Element, name: string): string | null =>
  inherited(element, 'getAttribute').value.call(element, name);

/** The element itself or its nearest ancestor that matches. */
export const closest = (element: Element, selector: string): Element | null =>
  inherited(element, 'closest').value.call(element, selector);

export const matches = (element: Element, selector: string): boolean =>
  inherited(element, 'matches').value.call(element, selector);

export const holds = (root: Node, inner: Node | null): boolean =>
  inherited(root, 'contains').value.call(root, inner);

export const parentOf = (element: Node): Element | null => property(element, 'parentElement');

/** The nearest element around all of these; null where there are none. */
export function around(elements: readonly Element[]): Element | null {
  let at = elements[0] ? parentOf(elements[0]) : null;
  while (at && !elements.every((element) => holds(at as Element, element))) at = parentOf(at);
  return at;
}

/** Child elements, in document order. */
export const childrenOf = (element: Element): Element[] =>
  Array.from(property<ArrayLike<Element>>(element, 'children'));

/** The text nodes below `root`, one after the other, in document order; null after the last. */
export function textsIn(root: Element): { next: () => { node: Node; data: string } | null } {
  const document = property<Document>(root, 'ownerDocument');
  const walker: TreeWalker = inherited(document, 'createTreeWalker').value.call(document, root, 4);
  return {
    next() {
      const node = walker.nextNode();
      return node && { node, data: charactersOf(node) };
    },
  };
}

/** Tag name in lower case. */
export const tagOf = (element: Element): string => property<string>(element, 'localName');

export const connected = (node: Node): boolean => property(node, 'isConnected');

/** `<html>` of the document. */
export const rootOf = (document: Document): Element | null => property(document, 'documentElement');

export const boxOf = (element: Element): DOMRect =>
  inherited(element, 'getBoundingClientRect').value.call(element);

export const firstChildOf = (node: Node): Node | null => property(node, 'firstChild');

export const nextOf = (node: Node): Node | null => property(node, 'nextSibling');

/** All text below the node, seen or not. */
export const textOf = (node: Node): string => property<string | null>(node, 'textContent') ?? '';

/** Whether it holds text alone, or nothing. */
export const isBare = (element: Element): boolean => property(element, 'childElementCount') === 0;

export const isElement = (node: Node): node is Element => property(node, 'nodeType') === 1;

export const isText = (node: Node): boolean => property(node, 'nodeType') === 3;

/** The characters of a text node. */
export const charactersOf = (node: Node): string => property<string | null>(node, 'data') ?? '';

/** The computed `display` or `position`; empty where the document is not shown anywhere. */
export const styleOf = (
  element: Element,
  document: Document,
  name: 'display' | 'position',
): string =>
  property<Window | null>(document, 'defaultView')?.getComputedStyle(element)[name] ?? '';

/** The browser's own visibility check. */
export const checkVisibility = (element: Element, options: CheckVisibilityOptions): boolean =>
  inherited(element, 'checkVisibility').value.call(element, options);
