/**
 * Reaching into a page whose names may be clobbered: `<form name="body">` replaces `document.body`,
 * an `<input name="parentElement">` its form's property. Everything here goes through prototypes.
 */

/** A member as the DOM defines it, past anything the page put on the object itself. */
function memberOf(node: Node, name: string): PropertyDescriptor {
  for (let proto = Object.getPrototypeOf(node); ; proto = Object.getPrototypeOf(proto)) {
    const member = Object.getOwnPropertyDescriptor(proto, name);
    if (member) return member;
  }
}

/** A property of nodes by its name, looked up once, on the first node it is needed for. */
/* @__NO_SIDE_EFFECTS__ */
function getter<T>(name: string): (node: Node) => T {
  let get: PropertyDescriptor['get'];
  return (node) => {
    get ??= memberOf(node, name).get;
    return get?.call(node);
  };
}

/** A method likewise. */
/* @__NO_SIDE_EFFECTS__ */
function method<A extends unknown[], T>(name: string): (node: Node, ...given: A) => T {
  let call: ((...given: A) => T) | undefined;
  return (node, ...given) => {
    call ??= memberOf(node, name).value as (...given: A) => T;
    return call.apply(node, given);
  };
}

const nodeType = getter<number>('nodeType');

/** Documents and elements each have their own search. */
/* @__NO_SIDE_EFFECTS__ */
function search<T>(name: string): (root: Document | Element, selector: string) => T {
  const inDocument = method<[string], T>(name);
  const inElement = method<[string], T>(name);
  return (root, selector) =>
    nodeType(root) === 9 ? inDocument(root, selector) : inElement(root, selector);
}

/** Not by its iterator: most lists hold one element or none, and an iterator costs more than they do. */
const arrayOf = (list: ArrayLike<Element>): Element[] => Array.prototype.slice.call(list);

const searchAll = search<ArrayLike<Element>>('querySelectorAll');

/** Every element below `root` that matches, in document order. */
export const all = (root: Document | Element, selector: string): Element[] =>
  arrayOf(searchAll(root, selector));

/** The first element below `root` that matches. */
export const first = search<Element | null>('querySelector');

export const attr: (element: Element, name: string) => string | null = method('getAttribute');

/** The element itself or its nearest ancestor that matches. */
export const closest: (element: Element, selector: string) => Element | null = method('closest');

export const matches: (element: Element, selector: string) => boolean = method('matches');

export const holds: (root: Node, inner: Node | null) => boolean = method('contains');

const comparePosition = method<[Node], number>('compareDocumentPosition');

/** Whether `node` begins before `other` does. */
export const isBefore = (node: Node, other: Node): boolean =>
  (comparePosition(node, other) & 4) > 0;

export const parentOf = getter<Element | null>('parentElement');

/** The nearest element around all of these; null where there are none. */
export function around(elements: readonly Element[]): Element | null {
  let at = elements[0] ? parentOf(elements[0]) : null;
  while (at && !elements.every((element) => holds(at as Element, element))) at = parentOf(at);
  return at;
}

const children = getter<ArrayLike<Element>>('children');

/** Child elements, in document order. */
export const childrenOf = (element: Element): Element[] => arrayOf(children(element));

const ownerDocument = getter<Document>('ownerDocument');
const createTreeWalker = method<[Node, number], TreeWalker>('createTreeWalker');

/** The text nodes below `root`, one after the other, in document order; null after the last. */
export function textsIn(root: Element): { next: () => { node: Node; data: string } | null } {
  const walker = createTreeWalker(ownerDocument(root), root, 4);
  return {
    next() {
      const node = walker.nextNode();
      return node && { node, data: charactersOf(node) };
    },
  };
}

/** Tag name in lower case. */
export const tagOf: (element: Element) => string = getter('localName');

export const connected = getter<boolean>('isConnected');

/** `<html>` of the document. */
export const rootOf: (document: Document) => Element | null = getter('documentElement');

export const boxOf: (element: Element) => DOMRect = method('getBoundingClientRect');

export const firstChildOf = getter<Node | null>('firstChild');

export const nextOf = getter<Node | null>('nextSibling');

const textContent = getter<string | null>('textContent');

/** All text below the node, seen or not. */
export const textOf = (node: Node): string => textContent(node) ?? '';

const elements = getter<number>('childElementCount');

/** Whether it holds text alone, or nothing. */
export const isBare = (element: Element): boolean => elements(element) === 0;

export const isElement = (node: Node): node is Element => nodeType(node) === 1;

export const isText = (node: Node): boolean => nodeType(node) === 3;

const data = getter<string | null>('data');

/** The characters of a text node. */
export const charactersOf = (node: Node): string => data(node) ?? '';

const defaultView = getter<Window | null>('defaultView');

/** The computed `display` or `position`; empty where the document is not shown anywhere. */
export const styleOf = (
  element: Element,
  document: Document,
  name: 'display' | 'position',
): string => defaultView(document)?.getComputedStyle(element)[name] ?? '';

/** The browser's own visibility check. */
export const checkVisibility: (element: Element, options: CheckVisibilityOptions) => boolean =
  method('checkVisibility');
