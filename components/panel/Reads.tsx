/** What was read of this deal, field by field, and how: the person's check on everything above. */
import type { Advice } from '#core/advice.ts';
import type { FieldName } from '#core/deal/deal.ts';
import type { Worse } from '#core/health/light.ts';
import type { DeepSaid as Said } from '#messages/deep.ts';
import type { TeachingView } from '#messages/teach.ts';
import { Explain } from '../ui/Explain.tsx';
import { useVoice } from '../voice.tsx';
import { DeepSaid } from './DeepSaid.tsx';
import { Read } from './Read.tsx';
import type { Acts } from './shown.ts';
import { Taught } from './Taught.tsx';
import { TeachMore } from './TeachMore.tsx';
import { WorseSign } from './Worse.tsx';

/** Named in the automation hooks: shown whether read or not. */
const always = [
  'name',
  'stage',
  'stageSince',
  'amount',
  'closeDate',
  'owner',
  'account',
  'contact',
  'lastActivity',
  'nextStep',
] as const satisfies readonly FieldName[];

/** Shown where they were read. */
const more = [
  'status',
  'tier',
  'tags',
  'replyReceived',
  'type',
  'leadSource',
  'probability',
  'created',
] as const satisfies readonly FieldName[];

interface Props {
  advice: Advice;
  deep: Said | null;
  worse: readonly Worse[];
  teaching: TeachingView | undefined;
  acts: Pick<Acts, 'stage' | 'point' | 'unteach'>;
}

export function Reads({ advice, deep, worse, teaching, acts }: Props) {
  const { words, format } = useVoice();
  const { reads } = words.panel;
  const read = always.filter((field) => advice.fields[field] !== undefined).length;
  const missing = always.length - read;
  const differ = advice.disagreements.length;
  return (
    <section className="section reads" aria-label={reads.title}>
      <Explain
        summary={
          <>
            <span className="reads-title">{reads.title}</span>
            <span>
              {missing === 0
                ? reads.all(format.count(read), read)
                : reads.some(format.count(read), format.count(missing), missing)}
            </span>
            {differ > 0 && (
              <span className="reads-differ" data-differ={differ}>
                {words.deep.said.differ(format.count(differ), differ)}
              </span>
            )}
            <WorseSign worse={worse} />
          </>
        }
      >
        <dl className="fields">
          {always.map((field) => (
            <Read
              key={field}
              field={field}
              advice={advice}
              hooked
              worse={worse.find((one) => one.field === field)}
              teaching={teaching}
              acts={acts}
            />
          ))}
          {more
            .filter((field) => advice.fields[field] !== undefined)
            .map((field) => (
              <Read
                key={field}
                field={field}
                advice={advice}
                hooked={false}
                worse={worse.find((one) => one.field === field)}
                teaching={teaching}
                acts={acts}
              />
            ))}
        </dl>
        <DeepSaid disagreements={advice.disagreements} said={deep} />
        {teaching && <TeachMore advice={advice} teaching={teaching} acts={acts} />}
        {advice.taught !== null && <Taught label={advice.taught} advice={advice} acts={acts} />}
        <p className="small soft">{reads.age(format.dateTime(advice.at))}</p>
      </Explain>
    </section>
  );
}
