/** Has marked lists ask again once something that their marks rest on was changed elsewhere. */
import type { Changed } from '#messages/table.ts';
import { hearToo, tellMarks } from '#messages/tell.ts';
import { allMarksOn } from '#storage/marks.ts';
import { recall } from '../memory.ts';
import { markedTabs } from './seating.ts';

/** What a mark rests on; the switches of the deep read are not among it. */
const concerns: readonly Changed['changed'][] = ['view', 'events', 'packs', 'prefs'];

/** A click changes several things one after the other: they are told as one. */
const soonMs = 100;
/** A deal's page may be read every second: lists follow it, but not at every reading. */
const apartMs = 1000;

let waiting: ReturnType<typeof setTimeout> | undefined;
let toldAt = Number.NEGATIVE_INFINITY;

async function tellAnew(): Promise<void> {
  const { value: on } = await recall(allMarksOn, async () => []);
  for (const crm of on) for (const tab of await markedTabs(crm)) await tellMarks(tab, 'anew');
}

/** Follows every change told to extension pages. Call once, when the worker starts. */
export function followChanges(): void {
  hearToo(({ changed }) => {
    if (waiting !== undefined || !concerns.includes(changed)) return;
    const wait = Math.max(soonMs, toldAt + apartMs - performance.now());
    waiting = setTimeout(() => {
      waiting = undefined;
      toldAt = performance.now();
      // A list that was not told asks again within a minute by itself.
      tellAnew().catch((error: unknown) => console.warn('marks', error));
    }, wait);
  });
}
