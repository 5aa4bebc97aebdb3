/** Every message's handler; a missing one does not compile. */
import type { Handlers } from '#messages/serve.ts';
import { deepHandlers } from './deep/handlers.ts';
import { draftHandlers } from './desk/drafts.ts';
import { keyHandlers } from './desk/keys.ts';
import { healthHandlers } from './health.ts';
import { hostHandlers } from './hosts.ts';
import { importHandlers } from './imports.ts';
import { keepingHandlers } from './keeping.ts';
import { logHandlers } from './log.ts';
import { markHandlers } from './marks/handlers.ts';
import { optionsHandlers } from './options.ts';
import { packHandlers } from './packs/handlers.ts';
import { pageHandlers } from './page.ts';
import { panelHandlers } from './panel.ts';
import { popupHandlers } from './popup.ts';
import { teachHandlers } from './teaching.ts';

export const handlers: Handlers = {
  ...pageHandlers,
  ...panelHandlers,
  ...logHandlers,
  ...popupHandlers,
  ...optionsHandlers,
  ...packHandlers,
  ...draftHandlers,
  ...keyHandlers,
  ...keepingHandlers,
  ...healthHandlers,
  ...hostHandlers,
  ...deepHandlers,
  ...markHandlers,
  ...teachHandlers,
  ...importHandlers,
};
