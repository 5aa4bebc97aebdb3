/** How far an import came, and the rows that were not taken with their reasons. */
import type { Rejected } from '#core/import/import.ts';
import { trusted } from '../../ui/trusted.ts';
import { useVoice } from '../../voice.tsx';
import type { ImportDeeds, Importing, Progress } from './view.ts';

function Counts({ of }: { of: Progress }) {
  const { words, format } = useVoice();
  const w = words.imports;
  return (
    <dl className="kept">
      {(['added', 'known', 'rejected'] as const).map((name) => (
        <div key={name} data-import-count={name}>
          <dt>{w.counts[name]}</dt>
          <dd>{format.count(of[name])}</dd>
        </div>
      ))}
    </dl>
  );
}

export function Running({ of, deeds }: { of: Progress; deeds: ImportDeeds }) {
  const { words, format } = useVoice();
  const w = words.imports;
  return (
    <div data-import-state="running">
      <label className="import-progress">
        <span>{w.running(of.file, format.count(of.done), format.count(of.rows))}</span>
        <progress max={of.rows} value={of.done} />
      </label>
      <Counts of={of} />
      <button
        type="button"
        className="button"
        data-act="cancel-import"
        onClick={trusted(() => deeds.cancel())}
      >
        {w.cancel}
      </button>
    </div>
  );
}

/** Where in the file it is and why, as one sentence. */
function useReason(): (rejected: Rejected) => string {
  const { words } = useVoice();
  return ({ reason }) => words.imports.reason[reason];
}

type Done = Extract<Importing, { state: 'done' }>;

export function DonePart({ of, deeds }: { of: Done; deeds: ImportDeeds }) {
  const { words, format } = useVoice();
  const w = words.imports;
  const why = useReason();
  return (
    <div data-import-state="done" data-import-how={of.how}>
      <p role="status" className={of.how === 'failed' ? 'said failed' : 'said'}>
        {w.ended[of.how](of.file, format.count(of.done), format.count(of.rows))}
      </p>
      <Counts of={of} />
      {of.reasons.length > 0 && (
        <section className="import-table" aria-label={w.rejectedTitle}>
          <h3>{w.rejectedTitle}</h3>
          <table>
            <thead>
              <tr>
                <th scope="col">{w.row}</th>
                <th scope="col">{w.column}</th>
                <th scope="col">{w.why}</th>
                <th scope="col">{w.value}</th>
              </tr>
            </thead>
            <tbody>
              {of.reasons.map((each) => (
                <tr key={each.row} data-rejected={each.row}>
                  <td>{each.row}</td>
                  <td>{each.column || w.wholeRow}</td>
                  <td>{why(each)}</td>
                  <td className="soft">{each.value}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {of.rejected > of.reasons.length && (
            <p className="soft">
              {w.firstOf(format.count(of.reasons.length), format.count(of.rejected))}
            </p>
          )}
          <button
            type="button"
            className="button small"
            data-act="save-rejected"
            onClick={trusted(() => deeds.save([w.row, w.column, w.why, w.value], why))}
          >
            {w.saveRejected}
          </button>
        </section>
      )}
    </div>
  );
}
