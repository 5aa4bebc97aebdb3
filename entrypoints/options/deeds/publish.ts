/** Publishing a draft: sealed with a key or without, then reviewed like any other file. */
import type { PublishDeeds, Publishing } from '#components/options/desk/view.ts';
import type { PublicKey } from '#core/pack/trust.ts';
import { type Inside, type Outside, patience } from '../outside.ts';
import type { OpenReview } from './review.ts';

export function publishDeeds(
  { ask }: Outside,
  { state, happen }: Inside,
  open: OpenReview,
): PublishDeeds {
  const say = (draft: string, step: Publishing['step'], problems: Publishing['problems'] = []) =>
    happen({ is: 'publishing', publishing: { draft, step, problems } });

  /** Nothing came of it: the draft is gone, or its key is. */
  const isHere = (draft: string): boolean => {
    const { desk } = state().lists;
    return desk.state === 'ready' && desk.value.drafts.some(({ id }) => id === draft);
  };

  async function seal(key: PublicKey | null): Promise<void> {
    const { publishing } = state();
    if (!publishing || publishing.step === 'sealing') return;
    const { draft } = publishing;
    say(draft, 'sealing');
    const reply = await ask('desk/seal', { id: draft, key }, patience);
    // Closed, or another draft chosen, meanwhile.
    if (state().publishing?.draft !== draft) return;
    if ('error' in reply) return say(draft, 'failed');
    if (reply.ok === null) return say(draft, isHere(draft) ? 'failed' : 'gone');
    if ('problems' in reply.ok) return say(draft, 'problems', reply.ok.problems);
    const { file, text } = reply.ok;
    const made = { draft, file, saved: false };
    if (!(await open({ text, origin: { by: 'desk' }, made }))) say(draft, 'failed');
  }

  return {
    begin: (draft) => say(draft, 'choosing'),
    seal: (key) => void seal(key),
    cancel: () => happen({ is: 'publishing', publishing: null }),
  };
}
