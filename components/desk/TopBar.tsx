/** The bar above: whose draft it is, whether it is kept, undo and redo, and the way on. */
import { at } from '#core/pack/draft/json.ts';
import { CheckIcon, ClockIcon, WarnIcon } from '../ui/icons.tsx';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';
import { BackIcon, RedoIcon, UndoIcon } from './icons.tsx';
import { saidAt } from './names.ts';
import type { DeskProps, Kept } from './view.ts';

function KeptState({ kept }: { kept: Kept }) {
  const { words } = useVoice();
  const icons = { kept: CheckIcon, keeping: ClockIcon, failed: WarnIcon, newer: WarnIcon };
  const Icon = icons[kept.state];
  return (
    <span className={`kept-state ${kept.state}`} data-kept={kept.state}>
      <Icon />
      {words.desk.kept[kept.state]}
    </span>
  );
}

export function TopBar(props: DeskProps) {
  const { id, draft, kept, checks, canUndo, canRedo, deeds } = props;
  const { words, format, language } = useVoice();
  const { desk } = words;
  const name = saidAt(draft, 'name', language);
  const sequence = at(draft, 'sequence');
  const { count } = checks.placed;
  return (
    <header className="top-bar">
      <a className="button quiet icon" href="options.html" aria-label={desk.back} title={desk.back}>
        <BackIcon />
      </a>
      <div className="top-name">
        <h1 className="one-line">{name === '' ? desk.unnamed : name}</h1>
        <span className="soft small">
          {desk.draft}
          {typeof sequence === 'number' && ` · ${desk.version(format.count(sequence))}`}
        </span>
      </div>
      <KeptState kept={kept} />
      <span className="top-undo">
        <button
          type="button"
          className="button quiet icon"
          aria-label={desk.undo}
          title={desk.undoKey}
          data-undo
          disabled={!canUndo}
          onClick={trusted(deeds.undo)}
        >
          <UndoIcon />
        </button>
        <button
          type="button"
          className="button quiet icon"
          aria-label={desk.redo}
          title={desk.redoKey}
          data-redo
          disabled={!canRedo}
          onClick={trusted(deeds.redo)}
        >
          <RedoIcon />
        </button>
      </span>
      {count > 0 && (
        <button
          type="button"
          className="button small danger"
          onClick={trusted(() => deeds.show({ at: 'problems' }))}
        >
          <WarnIcon />
          {desk.of(format.count(count), count)}
        </button>
      )}
      <a
        className="button primary publish"
        data-publish
        href={`options.html#publish=${encodeURIComponent(id)}`}
      >
        {desk.publish}
      </a>
    </header>
  );
}

/** What stands between the person and a kept draft, with what can be done about it. */
export function KeptNote({ kept, deeds }: Pick<DeskProps, 'kept' | 'deeds'>) {
  const { words } = useVoice();
  const w = words.desk.kept;
  if (kept.state === 'kept' || kept.state === 'keeping') return null;
  const gone = kept.state === 'newer' && kept.gone;
  const why =
    kept.state === 'newer'
      ? gone
        ? w.goneWhy
        : w.newerWhy
      : kept.code === 'orphaned'
        ? w.orphanedWhy
        : kept.code === 'database-newer' || kept.code === 'database-failing'
          ? words.common.troubles[kept.code]
          : w.failedWhy;
  const button = (name: string, act: () => void) => (
    <button type="button" className="button small" onClick={trusted(act)}>
      {name}
    </button>
  );
  return (
    <div className="note warn kept-note" role="alert">
      <WarnIcon />
      <div>
        <p>
          <b>{w[kept.state]}</b>
        </p>
        <p>{why}</p>
        <div className="note-buttons">
          {kept.state === 'failed' &&
            kept.code !== 'orphaned' &&
            button(words.common.retry, deeds.keep)}
          {kept.state === 'newer' && !gone && (
            <>
              {button(w.theirs, () => deeds.settle('theirs'))}
              {button(w.mine, () => deeds.settle('mine'))}
            </>
          )}
          {button(w.save, deeds.save)}
        </div>
      </div>
    </div>
  );
}
