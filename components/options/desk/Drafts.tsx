/** Packs being written here: open one, publish it, discard it, or begin another. */
import type { PackProblem } from '#core/pack/problem.ts';
import type { DraftBrief } from '#messages/desk.ts';
import type { PackSummary } from '#messages/packs.ts';
import { Section } from '../../ui/Section.tsx';
import { trusted } from '../../ui/trusted.ts';
import { useVoice } from '../../voice.tsx';
import { Listed } from '../Listed.tsx';
import { Problems } from '../Problems.tsx';
import { SaidLine } from '../SaidLine.tsx';
import type { Said } from '../said.ts';
import { NewDraft } from './NewDraft.tsx';
import type { DraftDeeds, DraftList } from './view.ts';

interface Props {
  desk: DraftList;
  packs: readonly PackSummary[];
  /** What is wrong with the file that a draft was to begin from. */
  problems: readonly PackProblem[];
  said: Said | null;
  copied: boolean;
  deeds: DraftDeeds;
  onPublish: (draft: string) => void;
  onCopy: (text: string) => void;
  onRetry: () => void;
}

function DraftLine({
  draft,
  deeds,
  onPublish,
}: Pick<Props, 'deeds' | 'onPublish'> & { draft: DraftBrief }) {
  const { words, format, text } = useVoice();
  const w = words.packs.drafts;
  const name = text(draft.name) || w.unnamed;
  return (
    <li className="line" data-draft={draft.id}>
      <div className="line-words">
        <p>
          <b>{name}</b>
        </p>
        <p className="soft small">{w.kept(format.dateTime(draft.updated))}</p>
      </div>
      <div className="line-buttons">
        <a className="button small" href={`desk.html#${draft.id}`} aria-label={w.openNamed(name)}>
          {w.open}
        </a>
        <button
          type="button"
          className="button small"
          aria-label={w.publishNamed(name)}
          data-act="publish"
          onClick={trusted(() => onPublish(draft.id))}
        >
          {w.publish}
        </button>
        <button
          type="button"
          className="button small quiet"
          aria-label={w.duplicateNamed(name)}
          data-act="duplicate"
          onClick={trusted(() => deeds.duplicate(draft.id))}
        >
          {w.duplicate}
        </button>
        <button
          type="button"
          className="button small quiet"
          aria-label={w.discardNamed(name)}
          data-act="discard"
          onClick={trusted(() => deeds.discard(draft.id))}
        >
          {w.discard}
        </button>
      </div>
    </li>
  );
}

export function Drafts(props: Props) {
  const { desk, packs, problems, said, copied, deeds, onPublish, onCopy, onRetry } = props;
  const { words } = useVoice();
  const w = words.packs.drafts;
  return (
    <Section title={w.title} className="card">
      <p className="soft lead">{w.note}</p>
      <Listed list={desk} onRetry={onRetry}>
        {({ drafts }) =>
          drafts.length === 0 ? (
            <p className="soft">{w.none}</p>
          ) : (
            <ul className="lines">
              {drafts.map((draft) => (
                <DraftLine key={draft.id} draft={draft} deeds={deeds} onPublish={onPublish} />
              ))}
            </ul>
          )
        }
      </Listed>
      <SaidLine about="drafts" said={said}>
        {said?.how === 'discarded' && (
          <button
            type="button"
            className="button small"
            data-act="undo"
            onClick={trusted(deeds.undo)}
          >
            {w.undo}
          </button>
        )}
      </SaidLine>
      <NewDraft packs={packs} deeds={deeds} />
      {problems.length > 0 && (
        <Problems
          problems={problems}
          copied={copied}
          onCopy={onCopy}
          said={w.problems}
          why={w.problemsWhy}
        />
      )}
    </Section>
  );
}
