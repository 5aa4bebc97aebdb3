/** Rows of exported files taken in: one transaction a portion, each thing once. */
import type { Handlers } from '#messages/serve.ts';
import { tellChanged } from '#messages/tell.ts';
import { addRows, allImports, forgetImport, keepImport, knownDeals } from '#storage/imports.ts';
import { takeBackDeals, takeBackEvents } from '#storage/take-back.ts';
import { now } from './clock.ts';
import { keep, recallOrRefuse } from './memory.ts';

type ImportHandlers = Pick<
  Handlers,
  'imports/list' | 'imports/deals' | 'imports/rows' | 'imports/take-back'
>;

/** What pages show may have changed: they ask again. */
function tellAll(): void {
  for (const changed of ['events', 'view'] as const) void tellChanged({ changed });
}

export const importHandlers: ImportHandlers = {
  'imports/list': () => recallOrRefuse(allImports),

  'imports/deals': ({ crm, after }) => recallOrRefuse((tx) => knownDeals(tx, crm, after)),

  async 'imports/rows'({ file, before, taken }) {
    const came = await keep(async (tx) => {
      const fresh = await addRows(tx, taken, file.id, now());
      const added = before.added + fresh;
      const known = before.known + taken.length - fresh;
      await keepImport(tx, { ...file, added, known });
      return { added, known };
    });
    if (file.whole) tellAll();
    return came;
  },

  async 'imports/take-back'({ id }) {
    const part = await keep(async (tx) => {
      const events = await takeBackEvents(tx, id);
      if (events.more) return events;
      const deals = await takeBackDeals(tx, id);
      if (!deals.more) await forgetImport(tx, id);
      return { removed: events.removed + deals.removed, more: deals.more };
    });
    if (!part.more) tellAll();
    return part;
  },
};
