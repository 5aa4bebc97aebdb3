/** Every message's handler; a missing one does not compile. */
import type { Handlers } from '#messages/serve.ts';
import { draftHandlers } from './desk/drafts.ts';
import { keyHandlers } from './desk/keys.ts';
import { healthHandlers } from './health.ts';
import { importHandlers } from './imports.ts';
import { keepingHandlers } from './keeping.ts';
import { logHandlers } from './log.ts';
import { optionsHandlers } from './options.ts';
import { packHandlers } from './packs/handlers.ts';
import { pageHandlers } from './page.ts';
import { panelHandlers } from './panel.ts';
import { popupHandlers } from './popup.ts';

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
  ...importHandlers,
};
