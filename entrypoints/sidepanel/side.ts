/** The side panel at work: it follows the tab in front, and never shows a deal that is not there. */
import type { Changed, View } from '#messages/table.ts';

/** One panel of one view, as `entrypoints/panel` starts it. */
interface OnePanel {
  look: () => Promise<void>;
  changed: (changed: Changed) => void;
}

export interface Outside<P extends OnePanel> {
  /** The tab in front of this window; null where there is none. */
  tabInFront: () => Promise<number | null>;
  /** The view which that tab's page shows, as the page itself says; null where it shows none. */
  viewIn: (tab: number) => Promise<View | null>;
  /** A fresh panel for a view; it may draw itself until another takes its place. */
  panelFor: (view: View, isInFront: () => boolean) => P;
  /** Draws that there is no deal, or that it is not yet known which. */
  drawNone: (reading: boolean) => void;
}

export interface Side<P extends OnePanel> {
  /** The panel shown now. */
  panel: () => P | null;
  /** Finds out anew what is in front. */
  look: () => Promise<void>;
  /** Another tab, or another page in it: what is shown goes at once, then it is found out anew. */
  turned: () => Promise<void>;
  /** A page says that it shows that view no more. */
  left: (view: View) => Promise<void>;
  changed: (changed: Changed) => Promise<void>;
}

export function startSide<P extends OnePanel>(outside: Outside<P>): Side<P> {
  let shown: { view: View; panel: P } | null = null;
  /** Counts the looks, so that a slow answer about another tab is not taken for the present one. */
  let turn = 0;

  const none = (reading: boolean): void => {
    shown = null;
    outside.drawNone(reading);
  };

  async function look(): Promise<void> {
    turn += 1;
    const mine = turn;
    const tab = await outside.tabInFront();
    const view = tab === null ? null : await outside.viewIn(tab);
    if (mine !== turn) return;
    if (view === null) return none(false);
    if (view === shown?.view) return;
    const panel = outside.panelFor(view, () => shown?.panel === panel);
    shown = { view, panel };
    await panel.look();
  }

  const turned = (): Promise<void> => {
    none(true);
    return look();
  };

  none(true);
  return {
    panel: () => shown?.panel ?? null,
    look,
    turned,
    left: async (view) => {
      if (view === shown?.view) await turned();
    },
    changed: async (changed) => {
      shown?.panel.changed(changed);
      // A reading of the view shown changes nothing about which one is in front.
      if (changed.changed === 'view' && changed.view !== shown?.view) await look();
    },
  };
}
