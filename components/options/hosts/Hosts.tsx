/** Further addresses of a CRM: a company's own server, or a region we do not know. */
import { useState } from 'react';
import { type CrmId, crmIds } from '#core/deal/deal.ts';
import type { HostLine } from '#messages/hosts.ts';
import { Ask } from '../../ui/Ask.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { Section } from '../../ui/Section.tsx';
import { trusted } from '../../ui/trusted.ts';
import { useVoice } from '../../voice.tsx';
import { Listed } from '../Listed.tsx';
import { SaidLine } from '../SaidLine.tsx';
import type { Said } from '../said.ts';
import type { HostDeeds, HostList } from './view.ts';

interface Props {
  hosts: HostList;
  said: Said | null;
  deeds: HostDeeds;
  onRetry: () => void;
}

function AddForm({ onAdd }: { onAdd: HostDeeds['add'] }) {
  const { words } = useVoice();
  const w = words.hosts;
  const [crm, setCrm] = useState<CrmId>('zoho');
  return (
    <form
      className="add-host"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!event.nativeEvent.isTrusted) return;
        onAdd(String(new FormData(event.currentTarget).get('host') ?? ''), crm);
      }}
    >
      <Choices
        label={w.which}
        choices={crmIds.map((value) => ({ value, name: words.popup.crms[value] }))}
        chosen={crm}
        onChoose={setCrm}
      />
      <div className="address">
        <input
          className="field"
          type="url"
          name="host"
          autoComplete="off"
          spellCheck={false}
          aria-label={w.address}
          placeholder={w.hint}
        />
        <button type="submit" className="button">
          {w.add}
        </button>
        <p className="soft small">{w.asks}</p>
      </div>
    </form>
  );
}

function Line({ line, deeds }: { line: HostLine; deeds: HostDeeds }) {
  const { words, format } = useVoice();
  const w = words.hosts;
  const { host, crm, added, permitted } = line;
  return (
    <li className="line" data-host={host} data-permitted={permitted}>
      <div className="line-words">
        <p>
          <code>{host}</code>
        </p>
        <p className="soft small">
          {words.popup.crms[crm]} · {w.since(format.dateTime(added))}
        </p>
        {!permitted && <p className="small bad">{w.notPermitted}</p>}
      </div>
      <div className="line-buttons">
        {!permitted && (
          <button
            type="button"
            className="button small primary"
            aria-label={w.permitNamed(host)}
            data-act="permit"
            onClick={trusted(() => deeds.permit(host))}
          >
            {w.permit}
          </button>
        )}
        <Ask
          small
          button={w.remove}
          label={w.removeNamed(host)}
          title={w.removeAsk}
          confirm={w.remove}
          onConfirm={() => deeds.remove(host)}
        >
          <p className="break">
            <code>{host}</code>
          </p>
          <p>{w.removeWhat}</p>
        </Ask>
      </div>
    </li>
  );
}

export function Hosts({ hosts, said, deeds, onRetry }: Props) {
  const { words } = useVoice();
  const w = words.hosts;
  return (
    <div id="hosts" data-part="hosts">
      <Section title={w.title} className="card">
        <p className="soft lead">{w.note}</p>
        <Listed list={hosts} onRetry={onRetry}>
          {(list) =>
            list.length === 0 ? (
              <p className="soft">{w.none}</p>
            ) : (
              <ul className="lines">
                {list.map((line) => (
                  <Line key={line.host} line={line} deeds={deeds} />
                ))}
              </ul>
            )
          }
        </Listed>
        <AddForm onAdd={deeds.add} />
        <SaidLine about="hosts" said={said} />
      </Section>
    </div>
  );
}
