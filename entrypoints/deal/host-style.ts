/** How the host element sits on a page; important rules inside its root outrank any of the page's. */
import type { Place } from '#core/prefs.ts';

type Declarations = Record<string, string>;

const rule = (selector: string, declarations: Declarations): string =>
  `${selector}{${Object.entries(declarations)
    .map(([name, value]) => `${name}:${value}!important`)
    .join(';')}}`;

const fixed: Declarations = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  // Below the CRM's own modals (Fxiaoke's layers start near 2000), above its page.
  'z-index': '900',
  overflow: 'hidden',
};

const frame = rule('iframe', {
  border: '0',
  width: '100%',
  height: '100%',
  display: 'block',
});

const px = (length?: number): string => (length === undefined ? 'auto' : `${length}px`);

/** Where the open panel or its rail sits, in CSS pixels from the edges of the window. */
export function seatStyle(
  side: Place['side'],
  { top, bottom, width, height }: { top: number; bottom?: number; width: number; height?: number },
): string {
  const seat = rule(':host', {
    ...fixed,
    top: px(top),
    bottom: px(bottom),
    height: px(height),
    width: px(width),
    [side]: '0',
    'box-shadow': '0 0 0 1px #0f172a14, 0 8px 28px #0f172a29',
    'border-radius': side === 'right' ? '10px 0 0 10px' : '0 10px 10px 0',
  });
  return seat + frame;
}

export const hiddenStyle = rule(':host', { display: 'none' });

const words = 'padding:8px;font:13px/1.4 system-ui,sans-serif;color:#333;background:#f6f6f4;';

/** Instead of the frame, or of one that the page keeps out: a button on the same edge. */
export const doorStyle = `iframe{display:none!important}button{all:unset;box-sizing:border-box;width:100%;height:100%;${words}text-align:center;cursor:pointer}button:focus-visible{outline:2px solid;outline-offset:-3px}button.apart{writing-mode:vertical-rl}`;

/** One quiet line in the corner. */
export const lineStyle =
  rule(':host', { ...fixed, bottom: '72px', right: '0' }) +
  `p{${words}margin:0;border:1px solid #ddd;border-radius:8px 0 0 8px}`;
