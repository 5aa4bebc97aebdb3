/** The desk: one draft of a rule pack, every section of it in forms. */
import { Failed } from '../ui/Failed.tsx';
import { SearchIcon } from '../ui/icons.tsx';
import type { Loaded } from '../ui/loaded.ts';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';
import { FileView } from './FileView.tsx';
import { CrossIcon } from './icons.tsx';
import { Nav } from './Nav.tsx';
import { ProblemList } from './ProblemList.tsx';
import { RemoveDialog } from './RemoveDialog.tsx';
import { SearchHits } from './SearchHits.tsx';
import { SectionView } from './SectionView.tsx';
import { KeptNote, TopBar } from './TopBar.tsx';
import type { DeskProps } from './view.ts';

function Search({ query, deeds }: Pick<DeskProps, 'query' | 'deeds'>) {
  const { search } = useVoice().words.desk;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the tests' DOM does not know the element of that name.
    <div className="desk-search" role="search">
      <SearchIcon />
      <input
        className="field"
        type="search"
        data-search
        autoComplete="off"
        aria-label={search.label}
        placeholder={search.hint}
        value={query}
        onChange={trusted((event) => deeds.search(event.currentTarget.value))}
        onKeyDown={trusted((event) => {
          if (event.key === 'Escape') deeds.search('');
        })}
      />
      {query !== '' && (
        <button
          type="button"
          className="button quiet icon small"
          aria-label={search.clear}
          onClick={trusted(() => deeds.search(''))}
        >
          <CrossIcon />
        </button>
      )}
    </div>
  );
}

/** What was done last, with the way back. */
function SaidLine({ said, deeds }: Pick<DeskProps, 'said' | 'deeds'>) {
  const { desk } = useVoice().words;
  const text =
    said === null
      ? ''
      : said.is === 'removed'
        ? desk.items.removed(said.title)
        : said.is === 'applied'
          ? desk.asFile.applied
          : desk.kept.loaded;
  return (
    <div className={`said-line ${said === null ? '' : 'is-said'}`} role="status">
      {said !== null && (
        <>
          <span>{text}</span>
          {said.is !== 'loaded' && (
            <button
              type="button"
              className="button small"
              data-take-back
              onClick={trusted(deeds.undo)}
            >
              {desk.undo}
            </button>
          )}
        </>
      )}
    </div>
  );
}

/** What is open; under a search it stays where it is, out of sight, to be back at once. */
function Middle(props: DeskProps) {
  const { draft, view, query, checks, file, broken, shown, deeds } = props;
  const searching = query.trim() !== '';
  return (
    <>
      {searching && <SearchHits draft={draft} query={query} deeds={deeds} />}
      <div hidden={searching}>
        {view.at === 'file' && <FileView file={file} broken={broken} shown={shown} deeds={deeds} />}
        {view.at === 'problems' && <ProblemList checks={checks} shown={shown} deeds={deeds} />}
        {view.at === 'section' && (
          <SectionView
            draft={draft}
            view={view}
            placed={checks.placed}
            shown={shown}
            deeds={deeds}
          />
        )}
      </div>
    </>
  );
}

function Ready(props: DeskProps) {
  const { draft, broken, view, query, checks, kept, file, trouble, asking, said, deeds } = props;
  return (
    <>
      <TopBar {...props} />
      <div className={`desk-body ${broken ? 'alone' : ''}`}>
        {!broken && (
          <div className="desk-side">
            <Search query={query} deeds={deeds} />
            <Nav
              draft={draft}
              view={view}
              placed={checks.placed}
              dirty={file.dirty}
              deeds={deeds}
            />
          </div>
        )}
        <main className="desk-middle" data-state="ready">
          {trouble !== null && <TroubleNote trouble={trouble} />}
          <KeptNote kept={kept} deeds={deeds} />
          <Middle {...props} />
        </main>
      </div>
      {asking !== null && <RemoveDialog draft={draft} asking={asking} deeds={deeds} />}
      <SaidLine said={said} deeds={deeds} />
    </>
  );
}

/** A draft that is not there: discarded, or never begun. */
function Missing() {
  const { desk } = useVoice().words;
  return (
    <div className="missing" data-missing>
      <h1>{desk.missing.title}</h1>
      <p className="soft">{desk.missing.why}</p>
      <a className="button primary" href="options.html">
        {desk.back}
      </a>
    </div>
  );
}

interface Props {
  page: Loaded<DeskProps | null>;
  onRetry: () => void;
}

export function Desk({ page, onRetry }: Props) {
  const { words } = useVoice();
  if (page.state === 'ready' && page.value !== null) return <Ready {...page.value} />;
  return (
    <main className="desk-empty" data-state={page.state === 'ready' ? 'missing' : page.state}>
      {page.state === 'loading' && (
        <div aria-busy="true">
          <span className="unseen" role="status">
            {words.desk.loading}
          </span>
          <div className="bone" />
          <div className="bone" />
          <div className="bone" />
        </div>
      )}
      {page.state === 'error' && (
        <>
          <h1>{words.desk.title}</h1>
          <Failed code={page.code} said={words.desk} onRetry={onRetry} />
        </>
      )}
      {page.state === 'ready' && <Missing />}
    </main>
  );
}
