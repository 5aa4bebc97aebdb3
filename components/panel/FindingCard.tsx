/** One finding: what is wrong in a sentence, what to do, and on demand why, from what, until when. */
import type { Advice, Finding } from '#core/advice.ts';
import { sayFacts } from '#i18n/say.ts';
import { Explain } from '../ui/Explain.tsx';
import { LevelChip } from '../ui/Level.tsx';
import { useVoice } from '../voice.tsx';
import { Inputs } from './Inputs.tsx';
import { Snooze } from './Snooze.tsx';
import type { Acts, SnoozeDays } from './shown.ts';

interface Props {
  finding: Finding;
  advice: Advice;
  /** The one that matters most: told larger, with what to do in the open. */
  now: boolean;
  snoozeDays: SnoozeDays;
  acts: Pick<Acts, 'snooze'>;
}

export function FindingCard({ finding, advice, now, snoozeDays, acts }: Props) {
  const voice = useVoice();
  const { words, text } = voice;
  const { findings, doNow } = words.panel;
  const { rule, level, why } = finding;
  const sentence = sayFacts(finding.facts, voice, advice.stages);
  const toDo = (
    <p className="to-do break">
      <span className="soft">{now ? doNow : findings.clears}</span> {text(finding.clearsBy)}
    </p>
  );
  return (
    <article
      className={`finding ${level} ${now ? 'now' : ''}`}
      data-rule={rule}
      data-level={level}
      data-waiting={finding.waiting ? '' : undefined}
    >
      <div className="finding-head">
        <LevelChip level={level} />
        <span className="finding-title one-line soft small" title={text(finding.title)}>
          {text(finding.title)}
        </span>
      </div>
      {now ? (
        <h2 className="finding-says break">{sentence}</h2>
      ) : (
        <h3 className="finding-says break">{sentence}</h3>
      )}
      {now && toDo}
      <div className="finding-more">
        <Explain summary={findings.why}>
          <dl className="why small">
            {!now && (
              <div>
                <dt>{findings.clears}</dt>
                <dd className="break">{text(finding.clearsBy)}</dd>
              </div>
            )}
            <div>
              <dt>{findings.inputs}</dt>
              <dd>
                <Inputs inputs={finding.inputs} />
              </dd>
            </div>
            <div>
              <dt>{findings.reason}</dt>
              <dd className="break">
                {text(why.text)} <span className="soft">{findings.source(text(why.source))}</span>
              </dd>
            </div>
            <div>
              <dt>{findings.rule}</dt>
              <dd className="break">
                {text(finding.title)} <code className="soft">{rule}</code>
              </dd>
            </div>
          </dl>
        </Explain>
        <Explain summary={findings.snooze}>
          <Snooze
            id={rule}
            days={snoozeDays}
            act={(until, reason) => acts.snooze(rule, finding.fingerprint, until, reason)}
          />
        </Explain>
      </div>
    </article>
  );
}
