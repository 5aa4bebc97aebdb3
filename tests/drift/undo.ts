/** Takes back what was done to a document, change by change, so that it need not be built anew. */

/** Taken from here, since a form hides its own methods behind fields of the same names. */
const { insertBefore, removeChild, isEqualNode } = Node.prototype;
const { setAttribute, removeAttribute } = Element.prototype;

function takeBack(change: MutationRecord): void {
  const { type, target, attributeName, oldValue } = change;
  if (type === 'characterData') (target as CharacterData).data = oldValue ?? '';
  else if (type === 'childList') {
    for (const added of change.addedNodes) removeChild.call(target, added);
    for (const removed of change.removedNodes)
      insertBefore.call(target, removed, change.nextSibling);
  } else if (oldValue === null) removeAttribute.call(target, attributeName ?? '');
  else setAttribute.call(target, attributeName ?? '', oldValue);
}

/**
 * Runs `steps` and undoes all that they did below `root`. Throws where the outcome is not what was
 * there before, node by node.
 */
export function undone<T>(root: Node, steps: () => T): T {
  const before = root.cloneNode(true);
  const changes = new MutationObserver(() => {});
  changes.observe(root, {
    subtree: true,
    childList: true,
    attributeOldValue: true,
    characterDataOldValue: true,
  });
  const outcome = steps();
  for (const change of changes.takeRecords().reverse()) takeBack(change);
  changes.disconnect();
  if (!isEqualNode.call(root, before)) throw new Error('a change could not be taken back');
  return outcome;
}
