/** How marks look: two shapes, so that colour alone says nothing; a few pixels at the row's edge. */

/** CSS pixels of a mark's box. */
export const markSize = 9;

/** Inside the closed root, where no rule of the page reaches; the host takes no room on it. */
export const overlayStyle = `
:host {
  all: initial !important;
  position: fixed !important;
  top: 0 !important;
  left: 0 !important;
  width: 0 !important;
  height: 0 !important;
  /* Below the panel and the CRM's own modals. */
  z-index: 899 !important;
  pointer-events: none !important;
}
.light { color-scheme: light; }
.dark { color-scheme: dark; }
i {
  position: absolute;
  top: 0;
  left: 0;
  box-sizing: border-box;
  width: ${markSize}px;
  height: ${markSize}px;
  pointer-events: auto;
  cursor: help;
  forced-color-adjust: none;
}
.warn {
  background: light-dark(#b3261e, #ff9d94);
  clip-path: polygon(50% 0, 100% 100%, 0 100%);
}
.advice {
  border: 2.5px solid light-dark(#835200, #f0c26b);
  border-radius: 50%;
}`;
