/** Puts the focus into a field that a change brings up: as soon as it is drawn, and into sight. */

/** Frames to wait for a field before the nearest one around it will do. */
const patience = 12;
const last = 60;

const quoted = (path: string): string => CSS.escape(path);

/** The field at `path`, the heading of the item, or the first field in it. */
function fieldAt(page: Document, path: string): HTMLElement | null {
  const key = quoted(path);
  const first = (selector: string) => page.querySelector<HTMLElement>(selector);
  return (
    first(`[data-path=${key}]:not([data-problem])`) ??
    first(`[data-place=${key}]`) ??
    first(
      `[data-path^=${quoted(`${path}.`)}]:not([data-problem]), [data-path^=${quoted(`${path}[`)}]:not([data-problem])`,
    )
  );
}

const around = (path: string): string => path.replace(/(?:\.[^.[\]]+|\[[^\]]*\]|^[^.[\]]+)$/, '');

function nearest(page: Document, path: string): HTMLElement | null {
  for (let at = path; at !== ''; at = around(at)) {
    const field = fieldAt(page, at);
    if (field) return field;
  }
  return null;
}

function enter(field: HTMLElement, all: boolean): void {
  for (
    let folded = field.closest('details');
    folded;
    folded = folded.parentElement?.closest('details') ?? null
  ) {
    folded.open = true;
  }
  field.focus({ preventScroll: true });
  // A button shows that it has the focus only after a key; brought here by us it must too.
  field.scrollIntoView({ block: field.dataset.place === undefined ? 'center' : 'nearest' });
  if (all && (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) {
    field.select();
  }
}

/** Goes to fields by their paths; a later call takes the place of one that still waits. */
export function focusingOn(page: Document): (path: string, all?: boolean) => void {
  let turn = 0;
  return (path, all = false) => {
    turn += 1;
    const own = turn;
    let frames = 0;
    const attempt = (): void => {
      if (own !== turn) return;
      const field = fieldAt(page, path) ?? (frames >= patience ? nearest(page, path) : null);
      frames += 1;
      if (field) enter(field, all);
      else if (frames < last) requestAnimationFrame(attempt);
      // Nothing is about it: at least its section is in sight.
      else page.querySelector<HTMLElement>('#section-name')?.focus();
    };
    requestAnimationFrame(attempt);
  };
}
