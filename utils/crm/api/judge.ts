/** Judges an answer before its content is looked at: status, login, whether it is JSON at all. */
import type { Answer, DeepProblem } from '#core/deep/ask.ts';
import { text, z } from '#core/zod.ts';

/** What is left to be understood; no rows are an answer too (Zoho's 204). */
export type Judged = { json: unknown } | { problem: DeepProblem };

/** Zoho's codes for "this login may not", which says nothing about other kinds. */
const denied = new Set(['NO_PERMISSION', 'OAUTH_SCOPE_MISMATCH', 'NOT_ALLOWED']);
/** And for "nobody is logged in". */
const loggedOut = new Set(['INVALID_TOKEN', 'AUTHENTICATION_FAILURE', 'INVALID_TICKET']);

const coded = z.object({ code: text(0, 100) });

/** JSON, or undefined where it is none: a value no JSON has. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Partial, HTML, or anything else: the caller says which.
    return undefined;
  }
}

const isPage = (text: string): boolean => /^\s*<(?:!doctype|html|head|body|script|!--)/i.test(text);

/** The JSON of an answer, or why it cannot be used. */
export function judge(answer: Answer): Judged {
  if ('failed' in answer)
    return { problem: answer.failed === 'redirected' ? 'logged-out' : answer.failed };
  const { status, text } = answer;
  // Gateways print a page of their own with these: it is no login page.
  if (status === 429) return { problem: 'too-many' };
  if (status >= 500) return { problem: 'server' };
  const json = text.trim() === '' ? undefined : parsed(text);
  const code = coded.safeParse(json).data?.code ?? '';
  if (loggedOut.has(code) || status === 401) return { problem: 'logged-out' };
  if (status === 403) return { problem: denied.has(code) ? 'forbidden' : 'logged-out' };
  if (status === 204) return { json: null };
  if (status < 200 || status >= 300) return { problem: 'refused' };
  // A web page in place of data, and all is said to be well: it is the login page.
  if (isPage(text)) return { problem: 'logged-out' };
  return json === undefined ? { problem: 'not-json' } : { json };
}
