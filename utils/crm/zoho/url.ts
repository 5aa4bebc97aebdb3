/** Zoho's addresses: which deal a URL names, and on which pages a quick view may lie (§2). */
import type { DealRef } from '#core/deal/deal.ts';

/**
 * `/crm/<org or portal>/<page>`; CRM Plus puts `/<portal>/index.do/cxapp` before. `tab` begins a
 * page, so it is never an org.
 */
const address =
  /^(?:\/([^/]+)\/index\.do\/cxapp)?\/crm\/(?:(?!tab\/)([^/]+)\/)?(tab\/.*|(?:Show)?EntityInfo\.do)$/;

/** `tab/Potentials/<id>`, and what follows. */
const record = /^tab\/(?:Potentials|Deals)\/(\d{6,22})(?:\/([^/]*).*)?$/;

/** What may follow the id where the page is a form or a task about the deal, not the deal. */
const notTheDeal = /^(?:edit|convert|clone|copy|create|print\w*|merge|actions|mass\b.*|delete)$/i;

/** A list, kanban or sheet of deals, over which a quick view may open without a URL of its own. */
const collection = /^tab\/(?:Potentials|Deals)(?:\/custom-view\/.*)?\/?$/;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A broken escape is part of the name as it stands.
    return part;
  }
}

/** The org or portal a URL names, and the page after it. */
function partsOf({ pathname, searchParams }: URL) {
  const [, portal, org = portal, page = ''] = address.exec(pathname) ?? [];
  // The old forms name in their query what is now in the path.
  const old = page.endsWith('.do');
  return {
    org: org ? decoded(org).slice(0, 100) : null,
    page: old ? `tab/${searchParams.get('module')}/${searchParams.get('id')}` : page,
  };
}

/** The deal a Zoho URL names; null for lists, forms, other modules and everything else. */
export function zohoDeal(url: URL): DealRef | null {
  const { org, page } = partsOf(url);
  const [, id, rest = ''] = record.exec(page) ?? [];
  if (id === undefined || notTheDeal.test(rest)) return null;
  const href = url.href.length <= 2000 ? url.href : url.origin + url.pathname;
  return { crm: 'zoho', id, org, url: href };
}

/** Whether the URL is a list or board of deals, where a quick view may show one. */
export const isZohoCollection = (url: URL): boolean => collection.test(partsOf(url).page);

/** A deal shown over a list or board: its own record page is where it opens again. */
export const dealOver = (url: URL, id: string): DealRef | null =>
  zohoDeal(new URL(url.pathname.replace(/\/tab\/.*$/, `/tab/Potentials/${id}`), url));
