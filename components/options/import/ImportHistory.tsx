/** History from files that the CRM exported: choose one, look at it, take it in. */
import type { KeptImport } from '#core/import/import.ts';
import { Ask } from '../../ui/Ask.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { Section } from '../../ui/Section.tsx';
import { trusted } from '../../ui/trusted.ts';
import { useVoice } from '../../voice.tsx';
import { Listed } from '../Listed.tsx';
import { DonePart, Running } from './Outcome.tsx';
import { PreviewPart } from './PreviewPart.tsx';
import type { ImportDeeds, Importing, ImportList } from './view.ts';

interface Props {
  importing: Importing;
  imports: ImportList;
  deeds: ImportDeeds;
  onRetry: () => void;
}

interface LineProps extends Pick<Props, 'deeds'> {
  kept: KeptImport;
  /** A file is on its way: nothing is taken back meanwhile. */
  busy: boolean;
}

function ImportLine({ kept, busy, deeds }: LineProps) {
  const { words, format } = useVoice();
  const w = words.imports;
  const { added, known, rejected } = kept;
  return (
    <li className="line" data-imported={kept.id}>
      <div className="line-words">
        <p>
          <b>{kept.name}</b> <span className="soft">{w.kind[kept.kind]}</span>
        </p>
        <p className="soft small">
          {format.dateTime(kept.at)} ·{' '}
          {w.line(format.count(added), format.count(known), format.count(rejected))}
          {!kept.whole && ` · ${w.notWhole}`}
        </p>
      </div>
      {kept.marked && !busy && (
        <div className="line-buttons">
          <Ask
            small
            button={w.takeBack}
            label={w.takeBackOf(kept.name)}
            title={w.takeBackOf(kept.name)}
            confirm={w.takeBack}
            onConfirm={() => deeds.takeBack(kept.id, kept.name)}
          >
            <p>{w.takeBackAsk}</p>
            <p className="soft">{w.takeBackKeeps}</p>
          </Ask>
        </div>
      )}
    </li>
  );
}

function Now({ importing, deeds }: Pick<Props, 'importing' | 'deeds'>) {
  const { words, format } = useVoice();
  const w = words.imports;
  switch (importing.state) {
    case 'none':
      return null;
    case 'reading':
      return (
        <div className="import-buttons">
          <p role="status" data-import-state="reading">
            {w.reading(importing.file)}
          </p>
          <button
            type="button"
            className="button small"
            data-act="cancel-import"
            onClick={trusted(() => deeds.cancel())}
          >
            {w.stopReading}
          </button>
        </div>
      );
    case 'refused':
      return (
        <p className="note warn" role="alert" data-import-state="refused">
          {w.refused[importing.why](importing.file, String(importing.row ?? ''))}
        </p>
      );
    case 'preview':
      return <PreviewPart preview={importing} deeds={deeds} />;
    case 'running':
      return <Running of={importing} deeds={deeds} />;
    case 'done':
      return <DonePart of={importing} deeds={deeds} />;
    case 'taking-back':
      return (
        <p role="status" data-import-state="taking-back">
          {w.takingBack(importing.file)}
        </p>
      );
    case 'taken-back': {
      const { how, file, removed } = importing;
      return (
        <p
          role="status"
          className={how === 'failed' ? 'said failed' : 'said'}
          data-import-state="taken-back"
        >
          {w.takenBack[how](file, format.count(removed), removed)}
        </p>
      );
    }
  }
}

/** States in which nothing else is begun. */
const busyIn: readonly Importing['state'][] = ['reading', 'preview', 'running', 'taking-back'];

export function ImportHistory({ importing, imports, deeds, onRetry }: Props) {
  const { words } = useVoice();
  const w = words.imports;
  const busy = busyIn.includes(importing.state);
  const [after] = importing.waiting;
  return (
    <Section title={w.title} className="card imports">
      <p className="soft lead">{w.lead}</p>
      {importing.state !== 'running' && importing.state !== 'taking-back' && (
        <FileDrop
          said={w}
          accept=".csv,.tsv,.txt,.xlsx,text/csv"
          of="history"
          multiple
          onFiles={deeds.files}
        />
      )}
      <Now importing={importing} deeds={deeds} />
      {!busy && after !== undefined && (
        <div className="import-buttons">
          <button
            type="button"
            className="button primary"
            data-act="next-import"
            onClick={trusted(() => deeds.next())}
          >
            {w.next(after, importing.waiting.length - 1)}
          </button>
        </div>
      )}
      <Listed list={imports} onRetry={onRetry}>
        {(list) =>
          list.length === 0 ? (
            importing.state === 'none' && <p className="soft">{w.none}</p>
          ) : (
            <ul className="lines">
              {list.map((kept) => (
                <ImportLine key={kept.id} kept={kept} busy={busy} deeds={deeds} />
              ))}
            </ul>
          )
        }
      </Listed>
    </Section>
  );
}
