/** Rows of exported files taken in: one transaction a portion, each thing once. */
import type { Handlers } from '#messages/serve.ts';
import { tellChanged } from '#messages/tell.ts';
import { addRows, allImports, keepImport, knownDeals } from '#storage/imports.ts';
import { now } from './clock.ts';
import { keep, recallOrRefuse } from './memory.ts';

type ImportHandlers = Pick<Handlers, 'imports/list' | 'imports/deals' | 'imports/rows'>;

export const importHandlers: ImportHandlers = {
  'imports/list': () => recallOrRefuse(allImports),

  async 'imports/deals'({ crm }) {
    const deals = (await recallOrRefuse(knownDeals)).filter(({ deal }) =>
      deal.startsWith(`${crm}/`),
    );
    return {
      names: deals.map(({ name, deal }) => ({ name, deal })),
      url: deals.at(-1)?.url ?? null,
    };
  },

  async 'imports/rows'({ file, before, taken }) {
    const came = await keep(async (tx) => {
      const fresh = await addRows(tx, taken, now());
      const added = before.added + fresh;
      const known = before.known + taken.length - fresh;
      await keepImport(tx, { ...file, added, known });
      return { added, known };
    });
    if (file.whole)
      for (const changed of ['events', 'view'] as const) void tellChanged({ changed });
    return came;
  },
};
