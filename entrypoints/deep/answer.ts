/**
 * Asks the page's own origin, read only, with the login of whoever sits before it. The one place
 * besides the address of a pack that asks the network; addresses are made from a closed list.
 */
import { type Answer, type Ask, longestAnswer } from '#core/deep/ask.ts';
import { addressOf } from '#crm/api/addresses.ts';

/** Milliseconds that an answer may take. */
const patience = 20_000;

/** A value that may stand in a header or an address: nothing that breaks out of either. */
const isPlain = (text: string): boolean => /^[\w.-]{1,256}$/.test(text);

function cookie(name: string): string {
  const found = document.cookie.split('; ').find((each) => each.startsWith(`${name}=`));
  return found?.slice(name.length + 1) ?? '';
}

/** What the CRM's own pages send with such requests (Zoho fact sheet §4: H; Fxiaoke §4: M). */
function headersFor({ crm, org }: Ask): Record<string, string> {
  const headers: Record<string, string> = {
    Accept: 'application/json',
    'X-Requested-With': 'XMLHttpRequest',
  };
  if (crm === 'fxiaoke') return { ...headers, 'Content-Type': 'application/json; charset=UTF-8' };
  const inPage = document.querySelector<HTMLInputElement>('input#token')?.value ?? '';
  const token = inPage || cookie('CT_CSRF_TOKEN');
  if (isPlain(token)) headers['X-ZCSRF-TOKEN'] = `crmcsrfparam=${token}`;
  const zgid = /^org(\d{1,22})$/.exec(org ?? '')?.[1];
  if (zgid) headers['X-CRM-ORG'] = zgid;
  return headers;
}

/** The address with Fxiaoke's own token where the page has one: some clouds ask without. */
function withToken(path: string, { crm }: Ask): string {
  const token = crm === 'fxiaoke' ? cookie('fs_token') : '';
  return isPlain(token) ? `${path}?_fs_token=${token}` : path;
}

/** The whole text, or null where there is more of it than is ever read. */
async function textOf(response: Response): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length <= longestAnswer) continue;
    await reader.cancel();
    return null;
  }
}

/** The answer to one question as it came; null where there is no such address. */
export async function answerTo(ask: Ask, signal: AbortSignal): Promise<Answer | null> {
  const address = addressOf(ask);
  if (!address) return null;
  const { path, body } = address;
  try {
    const response = await fetch(withToken(path, ask), {
      method: body ? 'POST' : 'GET',
      ...(body ? { body: JSON.stringify(body) } : {}),
      headers: headersFor(ask),
      mode: 'same-origin',
      credentials: 'same-origin',
      cache: 'no-store',
      // To the login page, in all likelihood: followed, it would look like an answer.
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    });
    if (response.type === 'opaqueredirect') return { failed: 'redirected' };
    const text = await textOf(response);
    if (text === null) return { failed: 'too-large' };
    const retryAfter = response.headers.get('Retry-After')?.slice(0, 100) ?? null;
    return { status: response.status, text, retryAfter };
  } catch {
    // No network, too slow, or the page moved on: the caller knows the last by its signal.
    return { failed: 'network' };
  }
}
