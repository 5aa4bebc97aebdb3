/** Beginning a draft and going to it. */
import type { PackProblem } from '#core/pack/problem.ts';
import type { DraftStart } from '#messages/desk.ts';
import type { Outside } from '../outside.ts';

/** Begins a draft and goes to its page; says what kept it from beginning. */
export async function beginDraft(
  { ask, now, newId, go }: Outside,
  start: DraftStart,
): Promise<'begun' | 'failed' | { problems: PackProblem[] }> {
  const reply = await ask('desk/begin', { id: newId(), start, at: now() });
  if ('error' in reply || reply.ok === null) return 'failed';
  if ('problems' in reply.ok) return reply.ok;
  go(`desk.html#${reply.ok.id}`);
  return 'begun';
}
