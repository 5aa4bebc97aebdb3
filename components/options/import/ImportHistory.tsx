/** History from files that the CRM exported: choose one, look at it, take it in. */
import type { KeptImport } from '#core/import/import.ts';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { Section } from '../../ui/Section.tsx';
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

function ImportLine({ kept }: { kept: KeptImport }) {
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
    </li>
  );
}

function Now({ importing, deeds }: Pick<Props, 'importing' | 'deeds'>) {
  const { words } = useVoice();
  const w = words.imports;
  switch (importing.state) {
    case 'none':
      return null;
    case 'reading':
      return (
        <p role="status" data-import-state="reading">
          {w.reading(importing.file)}
        </p>
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
  }
}

export function ImportHistory({ importing, imports, deeds, onRetry }: Props) {
  const { words } = useVoice();
  const w = words.imports;
  return (
    <Section title={w.title} className="card imports">
      <p className="soft lead">{w.lead}</p>
      {importing.state !== 'running' && (
        <FileDrop
          said={w}
          accept=".csv,.tsv,.txt,.xlsx,text/csv"
          of="history"
          onFile={deeds.file}
        />
      )}
      <Now importing={importing} deeds={deeds} />
      <Listed list={imports} onRetry={onRetry}>
        {(list) =>
          list.length === 0 ? (
            <p className="soft">{w.none}</p>
          ) : (
            <ul className="lines">
              {list.map((kept) => (
                <ImportLine key={kept.id} kept={kept} />
              ))}
            </ul>
          )
        }
      </Listed>
    </Section>
  );
}
