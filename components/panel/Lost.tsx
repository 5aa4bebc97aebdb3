/** Said once: this page shows no more what pages like it used to show. */
import type { FieldName } from '#core/deal/deal.ts';
import { WarnIcon } from '../ui/icons.tsx';
import { useVoice } from '../voice.tsx';
import { ReportButton } from './ReportButton.tsx';
import type { Acts, Copying } from './shown.ts';

interface Props {
  lost: readonly FieldName[];
  copying: Copying | null;
  acts: Pick<Acts, 'report'>;
}

export function Lost({ lost, copying, acts }: Props) {
  const { words, format } = useVoice();
  const w = words.health;
  if (lost.length === 0) return null;
  const names = lost.map((field) => words.common.fields[field]);
  return (
    <section className="note warn lost" data-lost={lost.join(' ')} aria-label={w.lost}>
      <WarnIcon />
      <div>
        <p>
          <b>{w.lostFields(format.list(names))}</b>
        </p>
        <p className="soft">{w.lostWhy}</p>
        <ReportButton otherwise={lost.join('\n')} copying={copying} acts={acts} />
      </div>
    </section>
  );
}
