/** Beside a field: shows on the page where it stands, or forgets what was taught of it. */
import type { PlaceName } from '#core/deal/print.ts';
import type { TeachingView } from '#messages/teach.ts';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';
import type { Acts } from './shown.ts';

interface Props {
  field: PlaceName;
  /** Whether something was read, which may be wrong. */
  read: boolean;
  teaching: TeachingView;
  acts: Pick<Acts, 'point' | 'unteach'>;
}

export function PointButton({ field, read, teaching, acts }: Props) {
  const { words } = useVoice();
  const { teach } = words;
  const name = words.common.places[field];
  const said = read ? teach.wrong : teach.point;
  return (
    <span className="point-buttons">
      <button
        type="button"
        className="button quiet small"
        data-point={field}
        aria-label={teach.of(said, name)}
        onClick={trusted(() => acts.point(field))}
      >
        {said}
      </button>
      {teaching.own.includes(field) && (
        <button
          type="button"
          className="button quiet small"
          data-unteach={field}
          aria-label={teach.of(teach.unteach, name)}
          title={teach.unteach}
          onClick={trusted(() => acts.unteach(field))}
        >
          {teach.undo}
        </button>
      )}
    </span>
  );
}
