/** What stands in a closed shadow root, which only the browser's own tools see. */
import type { Page } from 'playwright-core';

interface Node {
  nodeName: string;
  nodeValue?: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
}

/** An element of the root. */
export interface Inside {
  /** Tag name in lower case. */
  tag: string;
  attributes: Record<string, string>;
  text: string;
}

const textIn = ({ nodeValue = '', children = [] }: Node): string =>
  nodeValue + children.map(textIn).join('');

/** Every element inside the root of the first element that matches, in document order. */
export async function insideOf(page: Page, selector: string): Promise<Inside[]> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { root } = await cdp.send('DOM.getDocument', { depth: 1 });
    const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    if (nodeId === 0) return [];
    const { node } = await cdp.send('DOM.describeNode', { nodeId, depth: -1, pierce: true });
    const found: Inside[] = [];
    const follow = (at: Node): void => {
      const { nodeName, attributes: flat = [], children = [], shadowRoots = [] } = at;
      const attributes = Object.fromEntries(
        flat.flatMap((name, i) => (i % 2 === 0 ? [[name, flat[i + 1] ?? '']] : [])),
      );
      found.push({ tag: nodeName.toLowerCase(), attributes, text: textIn(at) });
      for (const child of [...children, ...shadowRoots]) follow(child);
    };
    follow(node);
    return found.slice(1).filter(({ tag }) => !tag.startsWith('#'));
  } finally {
    await cdp.detach();
  }
}
