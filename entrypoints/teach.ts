/** The picker: put into a page only when a person wants to show where a value stands. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Asked } from './picking/asked.ts';
import { startPicking } from './picking/picking.ts';

export default defineUnlistedScript(() => {
  const given = globalThis as { dealsideAsked?: Asked };
  const asked = given.dealsideAsked;
  delete given.dealsideAsked;
  if (asked) startPicking(document, asked);
});
