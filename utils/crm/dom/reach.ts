/**
 * Reaching into a page whose names may be clobbered: `<form name="body">` replaces `document.body`,
 * an `<input name="parentElement">` its form's property. Everything here goes through prototypes.
 */

const members = new WeakMap<object, Map<string, PropertyDescriptor>>();

/** The member as the DOM defines it, looked up past anything the page put on the object itself. */
function inherited(node: Node, name: string): PropertyDescriptor {
  const start: object = Object.getPrototypeOf(node);
  let known = members.get(start);
  if (!known) {
    known = new Map();
    members.set(start, known);
  }
  let member = known.get(name);
  for (let proto = start; !member; proto = Object.getPrototypeOf(proto)) {
    member = Object.getOwnPropertyDescriptor(proto, name);
    if (member) known.set(name, member);
  }
  return member;
}

const property = <T>(node: Node, name: string): T => inherited(node, name).get?.call(node);

const call = <T>(node: Node, name: string, ...args: unknown[]): T =>
  inherited(node, name).value.call(node, ...args);

/** Every element below `root` that matches, in document order. */
export const all = (root: Document | Element, selector: string): Element[] => [
  ...call<Iterable<Element>>(root, 'querySelectorAll', selector),
];

/** The first element below `root` that matches. */
export const first = (root: Document | Element, selector: string): Element | null =>
  call(root, 'querySelector', selector);

export const attr = (element: Element, name: string): string | null =>
  call(element, 'getAttribute', name);

/** The element itself or its nearest ancestor that matches. */
export const closest = (element: Element, selector: string): Element | null =>
  call(element, 'closest', selector);

export const matches = (element: Element, selector: string): boolean =>
  call(element, 'matches', selector);

export const holds = (root: Node, inner: Node | null): boolean => call(root, 'contains', inner);

export const parentOf = (element: Element): Element | null => property(element, 'parentElement');

/** Tag name in lower case. */
export const tagOf = (element: Element): string => property<string>(element, 'localName');

export const connected = (node: Node): boolean => property(node, 'isConnected');

/** `<html>` of the document. */
export const rootOf = (document: Document): Element | null => property(document, 'documentElement');

export const boxOf = (element: Element): DOMRect => call(element, 'getBoundingClientRect');

/** The node's children, text included, oldest first. */
export function* childrenOf(node: Node): Generator<Node> {
  for (
    let child = property<Node | null>(node, 'firstChild');
    child;
    child = property<Node | null>(child, 'nextSibling')
  ) {
    yield child;
  }
}

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
  call(element, 'checkVisibility', options);
