/** What a person can do at the desk, as changes of its state and questions to the background. */
import { whereIs } from '#components/desk/sections/index.ts';
import { isUnreadable } from '#components/desk/unreadable.ts';
import type { DeskDeeds } from '#components/desk/view.ts';
import { at, isObject, type Json, join, listAt, wordAt } from '#core/pack/draft/json.ts';
import type { PackProblem } from '#core/pack/problem.ts';
import type { Check } from './checking.ts';
import type { Keeping } from './keeping.ts';
import { textOfPages } from './pages.ts';
import type { Happening } from './state.ts';
import { draftIn, fileOf } from './text.ts';
import type { Work } from './work.ts';

const noObject: PackProblem = { path: '', code: 'wrong-type', expected: 'object', got: 'array' };

export interface Hands {
  happen: (happening: Happening) => void;
  work: () => Work | null;
  keeping: () => Keeping | null;
  check: Check;
  /** Puts the focus into the field at a path once it is drawn; `all` selects what stands there. */
  focus: (path: string, all?: boolean) => void;
  save: (file: string, text: string) => void;
  reload: () => Promise<void>;
}

/** The field a person goes on with after adding an item: its title, in the language it begins in. */
function firstField(path: string, item: Json): string {
  const title = ['title', 'name', 'text'].find((key) => isObject(at(item, key)));
  const said = title === undefined ? undefined : at(item, title);
  const [language] = isObject(said) ? Object.keys(said) : [];
  return language === undefined ? path : `${path}.${title}.${language}`;
}

export function deedsFor({ happen, work, keeping, check, focus, save, reload }: Hands): DeskDeeds {
  /** Goes where the last step was, unless it is in sight anyway. */
  function step(way: 'back' | 'on'): void {
    const before = work();
    const place = way === 'back' ? before?.history.past.at(-1) : before?.history.future[0];
    if (!before || !place) return;
    happen({ is: 'step', way });
    const { section, index } = whereIs(place.place);
    const { view } = before;
    const inSight = view.at === 'section' && view.section === section && view.open === index;
    if (view.at !== 'file' && index !== null && !inSight) focus(`${section}[${index}]`);
  }

  async function applyFile(): Promise<void> {
    const now = work();
    if (!now) return;
    const { pages } = now.file;
    const text = textOfPages(pages);
    const problems = (await check(text, 'file')) ?? [];
    const refused = problems.filter(isUnreadable);
    const draft = draftIn(text);
    if (work()?.file.pages !== pages) return;
    if (refused.length > 0) happen({ is: 'file-refused', problems: refused });
    else if (draft === null) happen({ is: 'file-refused', problems: [noObject] });
    else happen({ is: 'file-applied', draft });
  }

  return {
    edit(change, to) {
      happen({ is: 'change', change });
      if (to !== undefined) focus(to);
    },
    add(section, index, item) {
      happen({ is: 'added', section, index, item });
      focus(firstField(`${section}[${index}]`, item), true);
    },
    remove({ section, index, title }, instead) {
      const change = { is: 'remove', section, index, instead } as const;
      happen({ is: 'change', change, said: { is: 'removed', title } });
      const left = listAt(work()?.history.present, section).length;
      focus(left === 0 ? `add-${section}` : `${section}[${Math.min(index, left - 1)}]`);
    },
    ask: (asking) => happen({ is: 'ask', asking }),
    show(view) {
      happen({ is: 'view', view });
      if (view.at !== 'section') return;
      if (view.open !== null) focus(join(view.section, `[${view.open}]`));
      else if (view.adding) focus('kind-stuck-in-stage');
    },
    jump(path) {
      const { section, index } = whereIs(path);
      happen({ is: 'view', view: { at: 'section', section, open: index, adding: false } });
      focus(path);
    },
    search: (query) => happen({ is: 'search', query }),
    undo: () => step('back'),
    redo: () => step('on'),
    keep: () => void keeping()?.keep(),
    settle: (which) => void (which === 'theirs' ? reload() : keeping()?.insist()),
    save() {
      const now = work();
      if (!now) return;
      const { present } = now.history;
      const id = isObject(present) ? wordAt(present, 'id') : '';
      const text = now.file.dirty || now.broken ? textOfPages(now.file.pages) : fileOf(present);
      save(`${id === '' ? 'draft' : id}-draft.json`, text);
    },
    typeFile: (text) => happen({ is: 'file', text }),
    turnTo: (page) => happen({ is: 'page', page }),
    applyFile: () => void applyFile(),
    discardFile: () => happen({ is: 'file-discarded' }),
  };
}
