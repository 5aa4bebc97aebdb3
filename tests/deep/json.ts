/** An answer of a CRM's API as the script hands it on. */
import type { Answer } from '#core/deep/ask.ts';

export const json = (value: unknown, status = 200): Answer => ({
  status,
  text: JSON.stringify(value),
  retryAfter: null,
});
