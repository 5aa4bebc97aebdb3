/** The two clocks, always both: how long in the stage, how long since the last touch. */
import type { Advice, Clock } from '#core/advice.ts';
import type { FieldName } from '#core/deal/deal.ts';
import { sayDays, saySource } from '#i18n/say.ts';
import { useVoice } from '../voice.tsx';

interface FaceProps {
  title: string;
  clock: Clock | null;
  field: FieldName;
  advice: Advice;
  /** What stands in place of a start that is not known. */
  unknown: string;
}

function Face({ title, clock, field, advice, unknown }: FaceProps) {
  const voice = useVoice();
  const { words, format } = voice;
  const { clocks } = words.panel;
  const reading = advice.fields[field];
  const by = clock?.logged ? 'logged' : reading?.by;
  /** Read, and blank: nobody has touched the customer yet. */
  const never = field === 'lastActivity' && clock === null && reading?.value === null;
  /** First seen by us: the words already say the source. */
  const seenHere = clock?.atLeast === true && by === 'own';
  // Seen today for the first time proves no day at all.
  const nothing = clock === null || (clock.atLeast && clock.days === 0);
  if (nothing)
    return (
      <div className="clock" data-clock={field}>
        <h3>{title}</h3>
        <p className="clock-days unknown">{never ? clocks.never : words.common.unknown}</p>
        <p className="small soft">
          {never && by !== undefined
            ? saySource(field, by, voice, reading?.from)
            : clock === null
              ? unknown
              : clocks.startsNow}
        </p>
      </div>
    );
  const start = format.day(format.dayOf(clock.since));
  const since = () => {
    if (clock.atLeast) return seenHere ? clocks.firstSeen(start) : clocks.earliest(start);
    return clock.atMost && !clock.logged ? clocks.orLater(start) : clocks.since(start);
  };
  const bound = () => {
    if (clock.atLeast) return '≥';
    return clock.atMost ? '≤' : null;
  };
  const lasted = sayDays(clock.days, clock.clock, voice, bound());
  return (
    <div className="clock" data-clock={field}>
      <h3>{title}</h3>
      <p className="clock-days">{clock.days === 0 ? words.common.today : lasted}</p>
      <p className="clock-base small soft" title={format.when(clock.since)}>
        <span>{since()}</span>
        {!seenHere && (
          <span title={reading?.from}>
            {' '}
            {by === undefined ? clocks.sourceUnknown : saySource(field, by, voice, reading?.from)}
          </span>
        )}
      </p>
    </div>
  );
}

export function Clocks({ advice }: { advice: Advice }) {
  const { clocks } = useVoice().words.panel;
  return (
    <section className="clocks" aria-label={clocks.title}>
      <Face
        title={clocks.stage}
        clock={advice.clocks.stage}
        field="stageSince"
        advice={advice}
        unknown={clocks.unknownStage}
      />
      <Face
        title={clocks.idle}
        clock={advice.clocks.idle}
        field="lastActivity"
        advice={advice}
        unknown={clocks.unknownIdle}
      />
    </section>
  );
}
