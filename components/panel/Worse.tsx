/** Lights in the panel: a field that is read worse than it was, and since when. */
import type { Worse } from '#core/health/light.ts';
import { useVoice } from '../voice.tsx';

/** Beside the field's name; its meaning is its name, and seen on hover. */
export function WorseDot({ worse: { field, light, since } }: { worse: Worse }) {
  const { words, format } = useVoice();
  const { lights, since: from, worse } = words.health;
  const said = worse(lights[light], from(format.day(format.dayOf(since))));
  return (
    <span
      className={`worse ${light}`}
      role="img"
      data-worse={field}
      data-light={light}
      aria-label={said}
      title={said}
    />
  );
}

/** One for all of them, while the list is closed. */
export function WorseSign({ worse }: { worse: readonly Worse[] }) {
  const { words, format } = useVoice();
  if (worse.length === 0) return null;
  const lost = worse.some(({ light }) => light === 'lost');
  const names = worse.map(({ field }) => words.common.fields[field]);
  const said = words.health.worseFields(format.list(names));
  return (
    <span className={lost ? 'worse lost' : 'worse'} role="img" aria-label={said} title={said} />
  );
}
