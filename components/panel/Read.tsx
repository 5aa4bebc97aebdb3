/** One field: its value as read, or why it was not, and where it stands on the page. */
import type { Advice } from '#core/advice.ts';
import type { FieldName, ReadBy } from '#core/deal/deal.ts';
import type { Worse } from '#core/health/light.ts';
import { saySource } from '#i18n/say.ts';
import type { TeachingView } from '#messages/teach.ts';
import { useVoice } from '../voice.tsx';
import { sayField } from './field-words.ts';
import { machineValue } from './machine.ts';
import { PointButton } from './PointButton.tsx';
import type { Acts } from './shown.ts';
import { WorseDot } from './Worse.tsx';

/** Readings whose `from` is a place that a person can look up. */
const elsewhere: ReadonlySet<ReadBy> = new Set(['api', 'import']);
const onPage: ReadonlySet<ReadBy> = new Set(['hook', 'label', 'shape', 'taught', 'api']);

interface Props {
  field: FieldName;
  advice: Advice;
  /** Whether automation finds it under `data-field`; the others stand there for people alone. */
  hooked: boolean;
  /** Left out where it is read as well as ever. */
  worse: Worse | undefined;
  teaching: TeachingView | undefined;
  acts: Pick<Acts, 'point' | 'unteach'>;
}

export function Read({ field, advice, hooked, worse, teaching, acts }: Props) {
  const voice = useVoice();
  const { words } = voice;
  const { reads } = words.panel;
  const reading = advice.fields[field];
  const absence = advice.absent[field];
  const hooks = {
    [hooked ? 'data-field' : 'data-more']: field,
    'data-read': reading?.by ?? 'absent',
    'data-value': machineValue(advice.fields, field),
    'data-bound': reading?.bound,
  };
  // What the API or a file tells is no word about the page.
  const blank = reading && elsewhere.has(reading.by) ? reads.blankInCrm : reads.blank;
  const bound = { 'or-earlier': reads.orEarlier, 'or-later': reads.orLater };
  return (
    <div className={reading ? 'read' : 'read absent'} {...hooks}>
      <dt className="soft">
        {words.common.fields[field]}
        {worse && <WorseDot worse={worse} />}
      </dt>
      <dd>
        {reading ? (
          <div>
            <p className={reading.value === null ? 'soft break' : 'break'}>
              {reading.value === null ? blank : sayField(advice.fields, field, voice)}
              {reading.bound !== undefined && ` (${bound[reading.bound]})`}
            </p>
            <p
              className="small soft one-line"
              title={onPage.has(reading.by) ? reads.from(reading.from) : undefined}
            >
              {saySource(field, reading.by, voice, reading.from)}
              {onPage.has(reading.by) && <code> {reading.from}</code>}
            </p>
          </div>
        ) : (
          <p className="soft">
            {reads.absent}
            {absence !== undefined && ` · ${words.common.absences[absence]}`}
          </p>
        )}
        {teaching && (
          <PointButton field={field} read={reading !== undefined} teaching={teaching} acts={acts} />
        )}
      </dd>
    </div>
  );
}
