/** What is read, changed, kept and sent, in plain words, and on which pages. */
import { crmIds } from '#core/deal/deal.ts';
import { Explain } from '../ui/Explain.tsx';
import { useVoice } from '../voice.tsx';
import type { OptionsProps } from './view.ts';

export function Privacy({ hosts }: Pick<OptionsProps, 'hosts'>) {
  const { words } = useVoice();
  const w = words.options.privacy;
  const lines = [
    [w.reads, w.readsWhat],
    [w.writes, w.writesWhat],
    [w.where, w.whereWhat],
    [w.sends, w.sendsWhat],
  ];
  return (
    <>
      <dl className="privacy">
        {lines.map(([name, what]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <Explain summary={w.hosts}>
        {crmIds.map((crm) => (
          <div key={crm} className="hosts">
            <h3>{words.popup.crms[crm]}</h3>
            <ul>
              {hosts[crm].map((host) => (
                <li key={host}>
                  <code>{host}</code>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </Explain>
    </>
  );
}
