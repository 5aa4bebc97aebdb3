/** What the company set by browser policy, and which of its values cannot be used. */
import type { ReactNode } from 'react';
import type { Text } from '#core/text.ts';
import type { PolicyProblem, PolicyState } from '#messages/packs.ts';
import { Explain } from '../../ui/Explain.tsx';
import { WarnIcon } from '../../ui/icons.tsx';
import { Section } from '../../ui/Section.tsx';
import { useVoice } from '../../voice.tsx';
import { Fingerprint } from '../Fingerprint.tsx';
import { ProblemList } from '../ProblemList.tsx';

interface Props {
  policy: PolicyState;
  /** Names of packs by id. */
  nameOf: (id: string) => Text;
}

function Wrong({ problem }: { problem: PolicyProblem }) {
  const { words, format } = useVoice();
  const w = words.packs.policy;
  const { value, why, got, problems = [], refused } = problem;
  return (
    <li data-policy-problem={value} data-why={why}>
      <p>
        <code>{value}</code> {w.why[why]}
        {refused && <span className="soft"> ({words.packs.refusals[refused]})</span>}
      </p>
      {got !== undefined && (
        <p className="soft small">
          <code>{w.got(got)}</code>
        </p>
      )}
      {problems.length > 0 && (
        <Explain summary={w.more(format.count(problems.length), problems.length)}>
          <ProblemList problems={problems} />
        </Explain>
      )}
    </li>
  );
}

export function Policy({ policy, nameOf }: Props) {
  const { words, format, text } = useVoice();
  const w = words.packs.policy;
  const { managed, pack, url, publicKeys, requireSignature, problems } = policy;
  if (!managed && problems.length === 0) return null;
  const set: [string, string, ReactNode][] = [
    ['rulePackJson', w.pack, pack && text(nameOf(pack))],
    ['packUrl', w.url, url && <code>{url}</code>],
    [
      'publicKeys',
      w.keys,
      publicKeys.length > 0 && publicKeys.map((key) => <Fingerprint key={key} of={key} />),
    ],
    ['requireSignature', w.signature, requireSignature ? w.required : w.free],
  ];
  return (
    <Section title={w.title} className="card policy">
      <p className="soft lead">{w.note}</p>
      <dl className="facts">
        {set
          .filter(([, , said]) => said)
          .map(([value, name, said]) => (
            <div key={value} data-policy={value}>
              <dt>{name}</dt>
              <dd>{said}</dd>
            </div>
          ))}
      </dl>
      {problems.length > 0 && (
        <div className="note warn refused" role="alert">
          <WarnIcon />
          <div>
            <p>
              <b>{w.problemsTitle(format.count(problems.length), problems.length)}</b>
            </p>
            <ul className="problems">
              {problems.map((problem) => (
                <Wrong key={`${problem.value} ${problem.why} ${problem.got}`} problem={problem} />
              ))}
            </ul>
          </div>
        </div>
      )}
    </Section>
  );
}
