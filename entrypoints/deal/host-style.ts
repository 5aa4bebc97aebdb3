/** How the host element sits on a page; important rules inside its root outrank any of the page's. */
import type { Place } from '#core/prefs.ts';

const host = (declarations: string): string =>
  `:host{${declarations.replaceAll(';', '!important;')}}`;

/** Below the CRM's own modals (Fxiaoke's layers start near 2000), above its page. */
const fixed = 'all:initial;display:block;position:fixed;z-index:900;overflow:hidden;';

/** Inside the root, where no rule of the page reaches. */
const frame = 'iframe{border:0;width:100%;height:100%;display:block}';

/** Where the open panel or its rail sits, in CSS pixels from the edges of the window. */
export function seatStyle(
  side: Place['side'],
  { top, bottom, width, height }: { top: number; bottom?: number; width: number; height?: number },
): string {
  const depth = height ? `height:${height}px` : `bottom:${bottom}px`;
  const round = side === 'right' ? '10px 0 0 10px' : '0 10px 10px 0';
  const seat = `${fixed}top:${top}px;${depth};width:${width}px;${side}:0;box-shadow:0 0 0 1px #0f172a14,0 8px 28px #0f172a29;border-radius:${round};`;
  return host(seat) + frame;
}

export const hiddenStyle = host('display:none;');

/** The system's light or dark: what the person chose for the panel is not known on a page. */
const words =
  'color-scheme:light dark;padding:8px;font:13px system-ui;color:canvastext;background:canvas;';

/**
 * Instead of the frame, or of one that the page keeps out: a button on the same edge, in the colours
 * of the worst finding, which it also says in words.
 */
export const doorStyle = `iframe{display:none}button{all:unset;box-sizing:border-box;width:100%;height:100%;${words}text-align:center;cursor:pointer}button:focus-visible{outline:2px solid;outline-offset:-3px}.chosen,.only{writing-mode:vertical-rl}.warn{color:#fff;background:#b3261e}.advice{color:#000;background:#ffd97a}`;

/** One quiet line in the corner. */
export const lineStyle = host(
  `${fixed}bottom:72px;right:0;${words}border:1px solid #888;border-radius:8px 0 0 8px;`,
);
