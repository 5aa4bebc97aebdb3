/** What has the person's focus on a page, looked for through open roots and frames of its own origin. */

export interface Focus {
  /** `closed-frame`: a frame of another origin, which may hold anything. */
  in: 'editor' | 'closed-frame' | 'nothing';
  /** The innermost document that could be looked into. */
  document: Document;
}

const editable = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** An element of a frame's document is of another world: its class says nothing here. */
const isFrame = (element: Element): element is HTMLIFrameElement =>
  element.localName === 'iframe' || element.localName === 'frame';

/** Where the focus is, from the outermost document inwards. */
export function focusIn(document: Document): Focus {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (at && isFrame(at)) {
    const { contentDocument: inner } = at;
    return inner ? focusIn(inner) : { in: 'closed-frame', document };
  }
  const edits = document.designMode === 'on' || at?.matches(editable);
  return { in: edits ? 'editor' : 'nothing', document };
}
