/** The draft as the file it is, for those who prefer that: a text, applied on a button. */
import { useId, useRef } from 'react';
import { CheckIcon, WarnIcon } from '../ui/icons.tsx';
import { trusted } from '../ui/trusted.ts';
import { useVoice } from '../voice.tsx';
import { Problems } from './ProblemList.tsx';
import { weightOf } from './placed.ts';
import { isUnreadable } from './unreadable.ts';
import type { DeskProps } from './view.ts';

/** Selects a line of the open page and brings it into sight. */
function goTo(input: HTMLTextAreaElement | null, line: number): void {
  if (!input) return;
  const lines = input.value.split('\n');
  const from = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  input.focus();
  input.setSelectionRange(from, from + (lines[line - 1]?.length ?? 0));
  const height = input.scrollHeight / lines.length;
  input.scrollTop = Math.max(0, (line - 1) * height - input.clientHeight / 3);
}

function Pages({ file, deeds }: Pick<Props, 'file' | 'deeds'>) {
  const { words, format } = useVoice();
  const w = words.desk.asFile;
  return (
    <label className="file-pages">
      <span>{w.page}</span>
      <select
        className="field file-part"
        value={file.page}
        onChange={trusted((event) => deeds.turnTo(Number(event.currentTarget.value)))}
      >
        {file.pages.map((first, page) => (
          <option key={first} value={page}>
            {w.lines(
              format.count(first),
              format.count((file.pages[page + 1] ?? file.lines + 1) - 1),
            )}
          </option>
        ))}
      </select>
    </label>
  );
}

function Verdict({ file }: Pick<DeskProps, 'file'>) {
  const { words, format } = useVoice();
  const w = words.desk.asFile;
  if (file.refused.length > 0 || (!file.checking && file.problems.some(isUnreadable))) {
    return (
      <p className="note warn">
        <WarnIcon />
        {w.broken}
      </p>
    );
  }
  if (file.checking) return <p className="soft">{words.desk.checks.checking}</p>;
  const count = file.problems.reduce((sum, one) => sum + weightOf(one), 0);
  return count > 0 ? (
    <p className="note advice">
      <WarnIcon />
      {w.problems(format.count(count), count)}
    </p>
  ) : (
    <p className="note ok">
      <CheckIcon />
      {w.fine}
    </p>
  );
}

type Props = Pick<DeskProps, 'file' | 'broken' | 'shown' | 'deeds'>;

export function FileView({ file, broken, shown, deeds }: Props) {
  const { words } = useVoice();
  const w = words.desk.asFile;
  const input = useRef<HTMLTextAreaElement>(null);
  const state = useId();
  const go = (line: number) => {
    const page = file.pages.findLastIndex((first) => first <= line);
    const first = file.pages[page] ?? 1;
    if (page !== file.page) deeds.turnTo(page);
    // Another page is drawn first: the input is another one then.
    requestAnimationFrame(() => goTo(input.current, line - first + 1));
  };
  const listed = file.refused.length > 0 ? file.refused : file.problems;
  return (
    <section className="desk-section as-file" data-view="file" aria-labelledby="section-name">
      <header className="section-name">
        <div>
          <h2 id="section-name" tabIndex={-1}>
            {w.title}
          </h2>
          <p className="soft">{broken ? w.brokenLead : w.lead}</p>
        </div>
      </header>
      {file.pages.length > 1 && <Pages file={file} deeds={deeds} />}
      {file.pages.length === 0 ? (
        <div className="field file-text" aria-busy="true" />
      ) : (
        <textarea
          key={file.version}
          ref={input}
          className="field file-text"
          data-file
          wrap="off"
          spellCheck={false}
          autoComplete="off"
          aria-label={w.label}
          aria-describedby={state}
          defaultValue={file.text}
          onChange={trusted((event) => deeds.typeFile(event.currentTarget.value))}
        />
      )}
      <div className="file-bar">
        <button
          type="button"
          className="button primary"
          data-apply
          disabled={!file.dirty}
          onClick={trusted(deeds.applyFile)}
        >
          {w.apply}
        </button>
        {file.dirty && (
          <button type="button" className="button" onClick={trusted(deeds.discardFile)}>
            {w.discard}
          </button>
        )}
        <button type="button" className="button quiet" onClick={trusted(deeds.save)}>
          {w.save}
        </button>
        <span className="soft small" id={state}>
          {file.behind ? w.behind : file.dirty ? w.dirty : broken ? '' : w.same}
        </span>
      </div>
      <div role="status">
        <Verdict file={file} />
      </div>
      {listed.length > 0 && (
        <div className="sheet">
          <Problems
            lines
            problems={listed}
            shown={shown}
            onGo={({ line, path }) => (line === undefined ? deeds.jump(path) : go(line))}
          />
        </div>
      )}
    </section>
  );
}
