/** A file before it is taken: what it holds, what each column means, how its dates were understood. */
import { crmIds } from '#core/deal/deal.ts';
import { importKinds } from '#core/import/import.ts';
import { trusted } from '../../ui/trusted.ts';
import { useVoice } from '../../voice.tsx';
import type { ImportDeeds, Preview } from './view.ts';

interface Props {
  preview: Preview;
  deeds: ImportDeeds;
}

interface ChoiceProps<V extends string> {
  label: string;
  name: string;
  value: V;
  values: readonly V[];
  say: (value: V) => string;
  onPick: (value: V) => void;
}

function Choice<V extends string>({ label, name, value, values, say, onPick }: ChoiceProps<V>) {
  return (
    <label className="import-choice">
      <span>{label}</span>
      <select
        className="field"
        data-import={name}
        value={value}
        onChange={trusted((event) => {
          const picked = values.find((each) => each === event.currentTarget.value);
          if (picked !== undefined) onPick(picked);
        })}
      >
        {values.map((each) => (
          <option key={each} value={each}>
            {say(each)}
          </option>
        ))}
      </select>
    </label>
  );
}

const none = '' as const;

function Columns({ preview, deeds }: Props) {
  const { words } = useVoice();
  const w = words.imports;
  return (
    <section className="import-table" aria-label={w.columns}>
      <table>
        <thead>
          <tr>
            <th scope="col">{w.column}</th>
            <th scope="col">{w.means}</th>
            <th scope="col">{w.firstRows}</th>
          </tr>
        </thead>
        <tbody>
          {preview.headers.map((header, at) => {
            const name = header || w.unnamed(at + 1);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place alone, headers may repeat.
              <tr key={at} data-column={header}>
                <th scope="row">{name}</th>
                <td>
                  <select
                    className="field"
                    aria-label={w.meansOf(name)}
                    value={preview.columns[at] ?? none}
                    onChange={trusted((event) => {
                      const { value } = event.currentTarget;
                      deeds.column(at, preview.meanings.find((each) => each === value) ?? null);
                    })}
                  >
                    <option value={none}>{w.leftOut}</option>
                    {preview.meanings.map((each) => (
                      <option key={each} value={each}>
                        {w.meaning[each]}
                      </option>
                    ))}
                  </select>
                </td>
                <td className="soft import-cells">
                  {preview.first
                    .map((cells) => cells[at] ?? '')
                    .filter((cell) => cell !== '')
                    .slice(0, 3)
                    .map((cell) => cell.slice(0, 40))
                    .join(' · ')}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Dates({ preview }: Pick<Props, 'preview'>) {
  const { words, format } = useVoice();
  const w = words.imports;
  if (preview.dates === null) return <p className="soft">{w.datesAsked}</p>;
  if (preview.dates.length === 0) return <p className="soft">{w.noDates}</p>;
  return (
    <ul className="bullets" data-import-dates>
      {preview.dates.map(({ column, text, when }) => (
        <li key={column}>
          {column} <code>{text}</code> → {when === null ? w.dateUnclear : format.when(when)}
        </li>
      ))}
    </ul>
  );
}

/** The column without which a file of deals tells little of each. */
function lackOf({ kind, columns }: Preview): 'noIds' | 'noModified' | null {
  if (kind !== 'deals') return null;
  if (!columns.includes('id')) return 'noIds';
  return columns.includes('modified') ? null : 'noModified';
}

export function PreviewPart({ preview, deeds }: Props) {
  const { words, format } = useVoice();
  const w = words.imports;
  const { file, rows, encoding } = preview;
  const nothingKnown = preview.columns.every((meaning) => meaning === null);
  const note = lackOf(preview);
  return (
    <div className="import-preview" data-import-state="preview">
      <p>
        <b>{file}</b>{' '}
        <span className="soft">{w.found(format.count(rows), rows, encoding.toUpperCase())}</span>
      </p>
      <div className="import-choices">
        <Choice
          label={w.kindIs}
          name="kind"
          value={preview.kind}
          values={importKinds}
          say={(kind) => w.kind[kind]}
          onPick={deeds.kind}
        />
        <Choice
          label={w.crmIs}
          name="crm"
          value={preview.crm}
          values={crmIds}
          say={(crm) => w.crm[crm]}
          onPick={deeds.crm}
        />
        <Choice
          label={w.zoneIs}
          name="zone"
          value={preview.zone}
          values={
            preview.zones.includes(preview.zone) ? preview.zones : [preview.zone, ...preview.zones]
          }
          say={(zone) => zone}
          onPick={deeds.zone}
        />
      </div>
      <Columns preview={preview} deeds={deeds} />
      <h3>{w.dates}</h3>
      <Dates preview={preview} />
      {nothingKnown && (
        <p className="note warn" role="alert" data-import-unknown>
          {w.noColumns}
        </p>
      )}
      {!nothingKnown && note && <p className="note">{w[note]}</p>}
      <div className="import-buttons">
        <button
          type="button"
          className="button primary"
          data-act="import"
          disabled={nothingKnown}
          onClick={trusted(() => deeds.start())}
        >
          {w.start(format.count(rows), rows)}
        </button>
        <button type="button" className="button" onClick={trusted(() => deeds.cancel())}>
          {w.giveUp}
        </button>
      </div>
    </div>
  );
}
