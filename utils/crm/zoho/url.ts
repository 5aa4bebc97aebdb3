/** Zoho's addresses: which deal a URL names, and on which pages a quick view may lie (§2). */
import type { DealRef } from '#core/deal/deal.ts';

/** The old forms name in their query what is now in the path. */
const oldPages = /^(?:Show)?EntityInfo\.do$/;
const modules = ['Potentials', 'Deals'];

/** What may follow the id where the page is a form or a task about the deal, not the deal. */
const notTheDeal = /^(?:edit|convert|clone|copy|create|print\w*|merge|actions|mass\b.*|delete)$/i;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A broken escape is part of the name as it stands.
    return part;
  }
}

interface Address {
  org: string | null;
  module: string;
  /** What follows the module: an id, `custom-view`, `create`, and so on. */
  rest: string[];
}

/**
 * `/crm/<org or portal>/tab/<module>/…`; the org may be missing, CRM Plus puts
 * `/<portal>/index.do/cxapp` before, and a gateway that serves more than a CRM its own folder. Null for
 * everything else.
 */
function addressOf({ pathname, searchParams }: URL): Address | null {
  const parts = pathname.split('/').slice(1);
  // The last one: the folder may be called the same.
  const at = parts.lastIndexOf('crm');
  if (at < 0) return null;
  const portal = parts[at - 1] === 'cxapp' ? parts[at - 3] : undefined;
  const after = parts.slice(at + 1);
  const [first = ''] = after;
  const named = first !== 'tab' && !oldPages.test(first);
  const [kind = '', module = '', ...rest] = named ? after.slice(1) : after;
  const org = named && first !== '' ? first : portal;
  const base = { org: org ? decoded(org).slice(0, 100) : null };
  if (kind === 'tab') return { ...base, module, rest };
  if (!oldPages.test(kind) || module !== '') return null;
  return {
    ...base,
    module: searchParams.get('module') ?? '',
    rest: [searchParams.get('id') ?? ''],
  };
}

/** The deal a Zoho URL names; null for lists, forms, other modules and everything else. */
export function zohoDeal(url: URL): DealRef | null {
  const { org = null, module = '', rest: [id = '', next = ''] = [] } = addressOf(url) ?? {};
  if (!modules.includes(module) || !/^\d{6,22}$/.test(id) || notTheDeal.test(next)) return null;
  const href = url.href.length <= 2000 ? url.href : url.origin + url.pathname;
  return { crm: 'zoho', id, org, url: href };
}

/** The organisation or portal that a URL names, on whatever page; null where it names none. */
export const zohoOrg = (url: URL): string | null => addressOf(url)?.org ?? null;

/** Whether the URL is a list or board of deals, where a quick view may show one. */
export function isZohoCollection(url: URL): boolean {
  const { module = '', rest: [view = ''] = [] } = addressOf(url) ?? {};
  return modules.includes(module) && (view === '' || view === 'custom-view');
}

/** A deal shown over a list or board: its own record page is where it opens again. */
export const dealOver = (url: URL, id: string): DealRef | null =>
  zohoDeal(new URL(url.pathname.replace(/\/tab\/.*$/, `/tab/Potentials/${id}`), url));
