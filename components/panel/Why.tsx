/** A finding explained: what clears it, what it rests on, why the team has the rule, which rule. */
import type { Finding } from '#core/advice.ts';
import { useVoice } from '../voice.tsx';
import { Inputs } from './Inputs.tsx';

export function Why({ finding }: { finding: Finding }) {
  const { words, text } = useVoice();
  const { findings } = words.panel;
  const { rule, title, inputs, why, clearsBy } = finding;
  return (
    <dl className="why small">
      <div>
        <dt>{findings.clears}</dt>
        <dd className="break">{text(clearsBy)}</dd>
      </div>
      <div>
        <dt>{findings.inputs}</dt>
        <dd>
          <Inputs inputs={inputs} />
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
          {text(title)} <code className="soft">{rule}</code>
        </dd>
      </div>
    </dl>
  );
}
