/** What is read, kept, sent and seen, how it is erased, and on which pages Dealside works. */
import { crmIds } from '#core/deal/deal.ts';
import { Explain } from '../ui/Explain.tsx';
import { useVoice } from '../voice.tsx';
import type { WelcomeProps } from './view.ts';

export function KeptHere({ hosts }: Pick<WelcomeProps, 'hosts'>) {
  const { words } = useVoice();
  const { kept } = words.welcome;
  const { reads, writes, where, sends, sees, erase } = kept;
  return (
    <dl className="kept-here">
      {[reads, writes, where, sends, sees].map(({ name, what }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{what}</dd>
        </div>
      ))}
      <div>
        <dt>{erase.name}</dt>
        <dd>
          {erase.what} <a href="options.html">{erase.link}</a>
        </dd>
      </div>
      <div>
        <dt>{kept.works.name}</dt>
        <dd>
          <p>{kept.works.what}</p>
          <Explain summary={kept.works.all}>
            {crmIds.map((crm) => (
              <div key={crm} className="works">
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
        </dd>
      </div>
    </dl>
  );
}
