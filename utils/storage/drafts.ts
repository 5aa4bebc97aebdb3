/** Packs being written: kept at every change, so that closing the tab loses nothing. */
import type { KeptDraft } from './shape.ts';
import type { Reading, Writing } from './transaction.ts';

export const allDrafts = (tx: Reading): Promise<KeptDraft[]> => tx.objectStore('drafts').getAll();

export const draftOf = (tx: Reading, id: string): Promise<KeptDraft | undefined> =>
  tx.objectStore('drafts').get(id);

export const keepDraft = async (tx: Writing, draft: KeptDraft): Promise<void> => {
  await tx.objectStore('drafts').put(draft);
};

export const discardDraft = (tx: Writing, id: string): Promise<void> =>
  tx.objectStore('drafts').delete(id);
