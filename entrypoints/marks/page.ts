/** One page with a list: reads the rows in sight, asks what is known of them, and marks them. */
import { dealKey } from '#core/deal/deal.ts';
import type { RowPrint, StoodRow } from '#core/deal/list-print.ts';
import { connected } from '#crm/dom/reach.ts';
import type { ListProfile } from '#crm/rows/profile.ts';
import { type RowOnPage, type RowsReading, readRows } from '#crm/rows/read-rows.ts';
import { ask } from '#messages/client.ts';
import { onMarks } from '#messages/on-marks.ts';
import { listOpening } from './opening.ts';
import { type Marked, overlayOn } from './overlay.ts';
import { standingRows } from './standing.ts';
import { watchList } from './watch.ts';

const nameOf = (row: RowPrint | undefined): string => {
  const printed = row?.places.name?.[0]?.printed;
  return typeof printed === 'object' ? printed.text : '';
};

/**
 * Starts on the document of a content script; ends with it, or when marks are switched off. Whose
 * list it is is told by the address: the background refuses rows of a CRM that is not that host's.
 */
export function startMarks(profiles: readonly ListProfile[], life: AbortSignal): void {
  const over = new AbortController();
  const { signal } = over;
  const end = () => over.abort();
  life.addEventListener('abort', end, { once: true });
  onMarks(signal, { off: end, anew });

  const overlay = overlayOn(document, window, signal);
  const standing = standingRows();
  const opening = listOpening(location.href, Math.floor(performance.timeOrigin));
  let reading: RowsReading | null = null;
  let profile: ListProfile | undefined;
  /** The rows that were in sight last, when any were. */
  let seen: readonly RowOnPage[] = [];
  let asking = false;
  /** Something changed while the background was answering: the answer may be of before. */
  let outdated = false;

  const url = () => new URL(location.href);
  const profileAt = (here: URL) => profiles.find(({ isList }) => isList(here));

  /** The rows to mark: each proven once more to be the deal that it was when it was read. */
  function marked({ rows, print }: RowsReading, { dealOf }: ListProfile, here: URL): Marked[] {
    const prints = new Map(print.rows.map((row) => [dealKey(row.deal), row]));
    return rows.flatMap(({ deal, element }) => {
      const key = dealKey(deal);
      const mark = standing.markOf(key);
      if (!mark || !connected(element) || dealOf(element, here)?.id !== deal.id) return [];
      return { key, element, mark, name: nameOf(prints.get(key)) };
    });
  }

  function draw(): void {
    const here = url();
    overlay.draw(reading && profile?.isList(here) ? marked(reading, profile, here) : []);
  }

  async function tell(rows: StoodRow[], { print }: RowsReading): Promise<void> {
    asking = true;
    const answer = await ask('page/rows', { print: { ...print, rows } });
    asking = false;
    if (signal.aborted) return;
    // Switched off meanwhile, or this page outlived the extension: nothing stays behind.
    if ('ok' in answer ? !answer.ok.on : answer.error === 'orphaned') return end();
    // No answer is none for a while: a background in trouble is not asked at every change.
    standing.told(rows, 'ok' in answer ? answer.ok.marks : [], performance.now());
    if (outdated) standing.anew();
    outdated = false;
    watch.again();
  }

  function anew(): void {
    outdated = asking;
    standing.anew();
    watch.again();
  }

  const remains = () => seen.some(({ element }) => connected(element));

  function read(): { waiting: boolean } {
    const size = { width: innerWidth, height: innerHeight };
    const here = url();
    profile = profileAt(here);
    reading = profile ? readRows(document, here, profile, size) : null;
    draw();
    if (!reading) {
      opening.left(here.href);
      return { waiting: false };
    }
    const at = Date.now();
    const opened = opening.see(here.href, remains, at);
    if (reading.rows.length > 0) seen = reading.rows;
    const { ready, waiting } = standing.see(reading.print.rows, performance.now(), { at, opened });
    if (ready.length > 0 && !asking) void tell(ready, reading);
    return { waiting };
  }

  const watch = watchList({ document, window, signal, read, draw });
}
