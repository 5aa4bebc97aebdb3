/** Taking an import back, portion by portion: what it alone told goes, the rest stays. */
import type { Reply } from '#messages/table.ts';
import { longPatience, type Outside } from '../outside.ts';
import type { Show } from './import.ts';

/** Takes back all that the file `id` brought, or says that it could not; begun again, it goes on. */
export async function takeBack(
  id: string,
  file: string,
  { ask }: Outside,
  show: Show,
): Promise<void> {
  let removed = 0;
  show({ state: 'taking-back', file });
  for (let more = true; more; ) {
    const reply: Reply<'imports/take-back'> = await ask('imports/take-back', { id }, longPatience);
    if ('error' in reply) return show({ state: 'taken-back', how: 'failed', file, removed });
    removed += reply.ok.removed;
    more = reply.ok.more;
  }
  show({ state: 'taken-back', how: 'whole', file, removed });
}
