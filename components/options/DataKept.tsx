/** What is kept on this computer, the way to take it out, and the way to erase it. */
import type { Kept } from '#messages/table.ts';
import { Ask } from '../ui/Ask.tsx';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';
import { sayBytes } from './bytes.ts';
import type { Upkeep } from './view.ts';

interface Props {
  kept: Kept;
  upkeep: Upkeep;
  onExport: () => void;
  onWipe: () => void;
}

export function DataKept({ kept, upkeep, onExport, onWipe }: Props) {
  const { words, format, language } = useVoice();
  const w = words.options;
  const facts: [keyof Kept, string | null][] = [
    ['deals', format.count(kept.deals)],
    ['events', format.count(kept.events)],
    ['told', format.count(kept.told)],
    ['packs', format.count(kept.packs)],
    ['oldest', kept.oldest && format.day(format.dayOf(kept.oldest))],
    ['bytes', kept.bytes === null ? null : sayBytes(kept.bytes, language)],
  ];
  const said: { [S in Upkeep['state']]: string } = {
    none: '',
    exporting: w.exporting,
    exported: upkeep.state === 'exported' ? w.exported(upkeep.file) : '',
    wiping: w.wiping,
    wiped: w.wiped,
    failed: w.failed,
  };
  const busy = upkeep.state === 'exporting' || upkeep.state === 'wiping';
  const exporter = (
    <button
      type="button"
      className="button"
      data-export
      disabled={busy}
      onClick={trusted(() => onExport())}
    >
      {w.export}
    </button>
  );
  return (
    <>
      <dl className="kept">
        {facts.map(([name, value]) => (
          <div key={name} data-kept={name}>
            <dt>{w.kept[name]}</dt>
            <dd>{value ?? words.common.none}</dd>
          </div>
        ))}
      </dl>
      <div className="upkeep">
        {exporter}
        <Ask
          button={w.wipe}
          title={w.wipeTitle}
          confirm={w.wipeConfirm}
          word={{ label: w.wipeType(w.wipeWord), word: w.wipeWord }}
          onConfirm={onWipe}
        >
          <p>{w.wipeAsk}</p>
          <ul className="bullets">
            <li>{w.wipeDeals(format.count(kept.deals), kept.deals)}</li>
            <li>{w.wipeEvents(format.count(kept.events), kept.events)}</li>
            <li>{w.wipeTold(format.count(kept.told), kept.told)}</li>
            <li>{w.wipePacks}</li>
          </ul>
          <p>{w.wipeKeeps}</p>
          <div className="first">
            {exporter}
            <span className="soft small">
              {upkeep.state === 'exported' ? w.exported(upkeep.file) : w.exportWhat}
            </span>
          </div>
        </Ask>
        <p role="status" className={`said ${upkeep.state}`} data-upkeep={upkeep.state}>
          {said[upkeep.state]}
        </p>
      </div>
    </>
  );
}
