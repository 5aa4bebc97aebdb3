/** Fields that were not looked for or not read: any of them can be shown on the page. */
import type { Advice } from '#core/advice.ts';
import { type PlaceName, placeNames } from '#core/deal/print.ts';
import type { TeachingView } from '#messages/teach.ts';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';
import type { Acts } from './shown.ts';

/** These stand in the list above, read or not. */
const listed: readonly PlaceName[] = [
  ...(['name', 'stage', 'stageSince', 'amount', 'closeDate', 'owner'] as const),
  ...(['account', 'contact', 'lastActivity', 'nextStep'] as const),
];

interface Props {
  advice: Advice;
  teaching: TeachingView;
  acts: Pick<Acts, 'point' | 'unteach'>;
}

export function TeachMore({ advice, teaching, acts }: Props) {
  const { words } = useVoice();
  const { teach } = words;
  const isRead = (field: PlaceName) => field !== 'nextDue' && advice.fields[field] !== undefined;
  const more = placeNames.filter((field) => !listed.includes(field) && !isRead(field));
  const taughtAlone = more.filter((field) => teaching.own.includes(field));
  return (
    <div className="teach-more small" data-teach-more>
      <p className="soft">{teach.more}</p>
      <p className="point-buttons">
        {more.map((field) => (
          <button
            key={field}
            type="button"
            className="button quiet small"
            data-point={field}
            aria-label={teach.of(teach.point, words.common.places[field])}
            onClick={trusted(() => acts.point(field))}
          >
            {words.common.places[field]}
          </button>
        ))}
      </p>
      {taughtAlone.map((field) => (
        <button
          key={field}
          type="button"
          className="button quiet small"
          data-unteach={field}
          onClick={trusted(() => acts.unteach(field))}
        >
          {teach.unteachNamed(words.common.places[field])}
        </button>
      ))}
    </div>
  );
}
