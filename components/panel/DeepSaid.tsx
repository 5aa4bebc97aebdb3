/** What the deep read has to say of a deal: where page and API differ, and what was not used. */
import type { Advice } from '#core/advice.ts';
import type { DeepSaid as Said } from '#messages/deep.ts';
import { useVoice } from '../voice.tsx';
import { sayValue } from './machine.ts';

interface Props {
  disagreements: Advice['disagreements'];
  said: Said | null;
}

export function DeepSaid({ disagreements, said }: Props) {
  const voice = useVoice();
  const { words } = voice;
  const w = words.deep;
  const problems = said?.problems ?? [];
  if (disagreements.length === 0 && problems.length === 0) return null;
  const value = (plain: string): string => (plain === '' ? w.said.blank : sayValue(plain, voice));
  return (
    <ul className="deep-said small" aria-label={w.said.title}>
      {disagreements.map(({ field, page, api }) => (
        <li key={field} className="break" data-disagrees={field}>
          {w.said.differs(words.common.fields[field], value(page), value(api))}
        </li>
      ))}
      {problems.map(({ kind, problem }) => (
        <li key={kind} data-deep-problem={problem} data-kind={kind}>
          {w.said.problem(w.kinds[kind], w.problems[problem])}
        </li>
      ))}
    </ul>
  );
}
