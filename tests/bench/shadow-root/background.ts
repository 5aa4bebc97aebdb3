/** The comparison's worker: advises with the pack packed beside it, and remembers nothing more. */
import { advise } from '#core/advise.ts';
import type { DealSnapshot } from '#core/deal/deal.ts';
import type { DealPrint } from '#core/deal/print.ts';
import { see } from '#core/deal/sighting.ts';
import type { Pack } from '#core/pack/schema.ts';
import { readPrint } from '#crm/read-print.ts';
import type { PanelView } from '#messages/table.ts';

interface Asked {
  name: string;
  request: { print: DealPrint; zone: string };
}

declare const chrome: {
  runtime: {
    getURL: (path: string) => string;
    onMessage: {
      addListener: (
        listener: (asked: Asked, sender: unknown, answer: (value: unknown) => void) => true,
      ) => void;
    };
  };
};

const pack: Promise<Pack> = fetch(chrome.runtime.getURL('pack.json')).then((file) => file.json());
let snapshot: DealSnapshot | null = null;

async function view(): Promise<PanelView> {
  const look = {
    prefs: { language: 'auto', theme: 'auto' },
    place: { open: true, side: 'right', width: 360 },
  } as const;
  if (!snapshot) return { state: 'reading', ...look };
  const advice = advise({
    snapshot,
    sighting: see(undefined, snapshot),
    pack: await pack,
    aliases: {},
    tier: null,
    snoozes: [],
    touches: [],
    raised: [],
    now: new Date().toISOString(),
    zone: snapshot.zone,
  });
  return { state: 'ready', ...look, advice, trouble: null, lost: [] };
}

chrome.runtime.onMessage.addListener(({ name, request }, _sender, answer) => {
  if (name === 'page/deal') {
    const read = readPrint(request.print, { now: new Date().toISOString(), zone: request.zone });
    snapshot = 'snapshot' in read ? read.snapshot : null;
    answer({ ok: null });
  } else if (name === 'panel/view') {
    void view().then((ok) => answer({ ok }));
  } else answer({ ok: null });
  return true;
});
