/** The desk at work: one draft, kept and checked as it changes, drawn whenever anything did. */
import type { DeskDeeds } from '#components/desk/view.ts';
import type { Instant } from '#core/deal/when.ts';
import type { Json } from '#core/pack/draft/json.ts';
import type { ask } from '#messages/client.ts';
import { type Check, checkingOf } from './checking.ts';
import { deedsFor, type Hands } from './deeds.ts';
import { type Keeping, keepingOf } from './keeping.ts';
import { textOfPages } from './pages.ts';
import { after, firstState, type Happening, isStale, type State } from './state.ts';
import { lineOf } from './text.ts';
import { sizeOf, type Work } from './work.ts';

export interface Outside extends Pick<Hands, 'check' | 'focus' | 'save'> {
  ask: typeof ask;
  now: () => Instant;
  check: Check;
  /** Calls back before the next picture. */
  frame: (act: () => void) => void;
  /** The id of the draft, from the page's address. */
  id: () => string;
}

export interface Acts {
  deeds: DeskDeeds;
  onRetry: () => void;
}

export interface DeskPage {
  /** Opens the draft that the address names. */
  open: () => Promise<void>;
  /** Looks whether another tab kept something. */
  look: () => Promise<void>;
  prefs: () => Promise<void>;
  /** The page is being left. */
  leave: () => void;
  /** Whether leaving it would lose something. */
  wouldLose: () => boolean;
  /** A field was left: what is typed next is a step of its own. */
  rest: () => void;
  /** The field whose text is being typed, if any: its own undo goes first. */
  typing: () => string | null;
  deeds: DeskDeeds;
}

/** Whether a change moves things about, so that problems stand elsewhere than a moment ago. */
const moves = (happening: Happening): boolean =>
  happening.is !== 'change' || !('typing' in happening.change);

export function startDesk(outside: Outside, draw: (state: State, acts: Acts) => void): DeskPage {
  const { ask, now, check, id: idNow } = outside;
  let state = firstState(now());
  let keeping: Keeping | null = null;

  const work = (): Work | null => (state.page.state === 'ready' ? state.page.value : null);

  const checkDraft = checkingOf<Json>(
    (draft) => check(lineOf(draft), 'draft'),
    (draft, problems) => happen({ is: 'checked', draft, problems }),
  );
  const checkFile = checkingOf<readonly string[]>(
    (pages) => check(textOfPages(pages), 'file'),
    (pages, problems) => happen({ is: 'file-checked', pages, problems }),
  );

  /** Tells whoever watches the draft that it is another one now. */
  function follow(before: Work | null, happening: Happening): void {
    const present = work();
    if (!present) return;
    if (present.history.present !== before?.history.present && !present.broken) {
      checkDraft(present.history.present, moves(happening));
      if (happening.is !== 'loaded') keeping?.changed();
    }
    const { file, broken } = present;
    const typed = file.pages !== before?.file.pages;
    if ((file.dirty || broken) && typed) checkFile(file.pages);
    if (isStale(present)) outside.frame(() => happen({ is: 'file-made' }));
    else if (present.shown < sizeOf(present)) grow();
  }

  let growing = false;
  /** Draws more of a long list in the next frame. */
  function grow(): void {
    if (growing) return;
    growing = true;
    outside.frame(() => {
      growing = false;
      happen({ is: 'grown' });
    });
  }

  function happen(happening: Happening): void {
    const before = work();
    state = after(state, happening);
    draw(state, acts);
    follow(before, happening);
  }

  function begin(id: string, known: { text: string; updated: Instant }, news: boolean): void {
    keeping?.end();
    happen({
      is: 'loaded',
      id,
      text: known.text,
      now: now(),
      said: news ? { is: 'loaded' } : null,
    });
    keeping = keepingOf(
      { ask, now },
      {
        id,
        present: () => work()?.history.present ?? null,
        tell: (kept) => happen({ is: 'kept', kept }),
        replaced: () => open(true),
      },
      known.updated,
    );
  }

  /** `news`: another tab kept it, and it is said. */
  async function open(news = false): Promise<void> {
    const id = idNow();
    if (work()?.id !== id) {
      leave();
      happen({ is: 'loading' });
    }
    const reply = await ask('desk/draft', { id });
    if (id !== idNow()) return;
    // An id of no form is the id of no draft: a link was cut off.
    if ('error' in reply && reply.error !== 'malformed') {
      return happen({ is: 'unread', code: reply.error });
    }
    if ('error' in reply || reply.ok === null) return happen({ is: 'missing' });
    // Changed here while the other was on its way: that is for the person to settle.
    if (news && keeping?.isDirty()) return keeping.keep();
    begin(id, reply.ok, news);
  }

  async function prefs(): Promise<void> {
    const reply = await ask('options/state', {});
    // Without an answer the page stays in the browser's language and theme.
    if ('ok' in reply) {
      happen({ is: 'prefs', prefs: reply.ok.prefs, trouble: reply.ok.trouble });
    }
  }

  const leave = (): void => keeping?.flush();

  const deeds = deedsFor({
    happen,
    work,
    keeping: () => keeping,
    check,
    focus: outside.focus,
    save: outside.save,
    reload: () => open(),
  });
  const acts: Acts = {
    deeds,
    onRetry: () => {
      happen({ is: 'loading' });
      void open();
    },
  };
  draw(state, acts);

  return {
    open: () => open(),
    look: async () => keeping?.look(),
    prefs,
    leave,
    wouldLose() {
      const present = work();
      if (!present) return false;
      const unkept = present.kept.state === 'failed' || present.kept.state === 'newer';
      return present.file.dirty || (unkept && keeping?.isDirty() === true);
    },
    rest: () => {
      if (work()?.history.typing) happen({ is: 'rested' });
    },
    typing: () => work()?.history.typing ?? null,
    deeds,
  };
}
