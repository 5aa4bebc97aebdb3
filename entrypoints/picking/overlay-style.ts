/** The look of the layer over a page. Important where the page's own rules reach the host. */
export const overlayStyle = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 !important;
  z-index: 2147483647 !important;
  display: block !important;
  color-scheme: light dark;
  font: 14px/1.5 system-ui, sans-serif;
}
:host([data-dim]) { background: rgb(0 0 0 / 45%) !important; }
.box {
  position: fixed;
  box-sizing: border-box;
  border: 2px solid #4c8dff;
  border-radius: 4px;
  box-shadow: 0 0 0 200vmax rgb(0 0 0 / 45%);
}
.box[hidden], .bar[hidden] { display: none !important; }
.bar {
  position: fixed;
  top: 12px;
  left: 50%;
  max-width: min(640px, calc(100vw - 32px));
  transform: translateX(-50%);
  padding: 10px 16px;
  border-radius: 8px;
  background: light-dark(#fff, #23262b);
  color: light-dark(#1c1f23, #f0f2f5);
  box-shadow: 0 6px 24px rgb(0 0 0 / 35%);
}
.said { font-weight: 600; overflow-wrap: anywhere; }
.keys { font-size: 12px; color: light-dark(#5a616b, #a9b1bc); }
iframe {
  position: fixed;
  inset: 0;
  width: 100%;
  height: 100%;
  border: 0;
  background: transparent;
  color-scheme: normal;
  cursor: crosshair;
}
`;
