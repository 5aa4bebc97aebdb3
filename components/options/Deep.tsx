/** The deep read's switches, one per CRM, after a plain explanation of what it does. */
import type { DeepStanding } from '#messages/deep.ts';
import type { Loaded } from '../ui/loaded.ts';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';
import { Listed } from './Listed.tsx';

export type DeepList = Loaded<DeepStanding[]>;

export interface DeepDeeds {
  switch: (crm: DeepStanding['crm'], on: boolean) => void;
}

interface Props {
  list: DeepList;
  /** Whether the last switch was not heard. */
  failed: boolean;
  deeds: DeepDeeds;
  onRetry: () => void;
}

/** How it goes, in one line each: at work, stopped, or paused for some of it. */
function State({ standing }: { standing: DeepStanding }) {
  const { words, format } = useVoice();
  const w = words.deep;
  const { since, read, stopped, paused } = standing;
  if (since === null) return <p className="soft small">{w.off}</p>;
  return (
    <>
      <p className="soft small">
        {w.on(format.dateTime(since))} · {read === null ? w.notYet : w.read(format.dateTime(read))}
      </p>
      {stopped !== null && (
        <p className="small bad">
          {w.stopped(w.problems[stopped.problem], format.dateTime(stopped.at))}
        </p>
      )}
      {paused.map(({ kind, problem, until }) => (
        <p key={kind} className="small">
          {w.paused(w.kinds[kind], w.problems[problem], format.dateTime(until))}
        </p>
      ))}
    </>
  );
}

function Switch({ standing, deeds }: { standing: DeepStanding; deeds: DeepDeeds }) {
  const { words } = useVoice();
  const w = words.deep;
  const { crm, since, stopped, paused } = standing;
  const on = since !== null;
  const state = on ? (stopped ? 'stopped' : paused.length > 0 ? 'paused' : 'on') : 'off';
  return (
    <li className="line" data-deep={crm} data-state={state}>
      <div className="line-words">
        <label className="tick">
          <input type="checkbox" checked={on} onChange={trusted(() => deeds.switch(crm, !on))} />
          <span>{w.switch(words.popup.crms[crm])}</span>
        </label>
        <State standing={standing} />
      </div>
      {on && (stopped !== null || paused.length > 0) && (
        <div className="line-buttons">
          <button
            type="button"
            className="button small"
            onClick={trusted(() => deeds.switch(crm, true))}
          >
            {w.again}
          </button>
        </div>
      )}
    </li>
  );
}

export function Deep({ list, failed, deeds, onRetry }: Props) {
  const { words } = useVoice();
  const w = words.deep;
  const lines = [
    [w.what, `${w.asks.zoho} ${w.asks.fxiaoke}`],
    [w.how, w.howWhat],
    [w.where, w.whereWhat],
    [w.differ, w.differWhat],
  ];
  return (
    <>
      <p className="soft lead">{w.lead}</p>
      <dl className="deep-how">
        {lines.map(([name, what]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className="small">{w.notice}</p>
      <Listed list={list} onRetry={onRetry}>
        {(standings) => (
          <ul className="lines">
            {standings.map((standing) => (
              <Switch key={standing.crm} standing={standing} deeds={deeds} />
            ))}
          </ul>
        )}
      </Listed>
      <p className="soft small">{w.forget}</p>
      {failed && (
        <p className="small bad" role="status">
          {w.failed}
        </p>
      )}
    </>
  );
}
