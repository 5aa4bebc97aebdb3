/** Zoho's addresses: which deal a URL names, and on which pages a quick view may lie (§2). */
import type { DealRef } from '#core/deal/deal.ts';

/** `/crm/<org or portal>/tab/Potentials/<id>`; CRM Plus puts `/<portal>/index.do/cxapp` before. */
const record =
  /^(?:\/([^/]+)\/index\.do\/cxapp)?\/crm\/(?:([^/]+)\/)?tab\/(?:Potentials|Deals)\/(\d{6,22})(?:\/([^/]*).*)?$/;

/** What may follow the id where the page is a form or a task about the deal, not the deal. */
const notTheDeal = /^(?:edit|convert|clone|copy|create|print\w*|merge|actions|mass\b.*|delete)$/i;

/** A list, kanban or sheet of deals, over which a quick view may open without a URL of its own. */
const collection =
  /^(?:\/[^/]+\/index\.do\/cxapp)?\/crm\/(?:[^/]+\/)?tab\/(?:Potentials|Deals)(?:\/custom-view\/.*)?\/?$/;

/** `/crm/EntityInfo.do?module=Potentials&id=…` and `ShowEntityInfo.do`, with or without an org. */
const oldForm = /^(?:\/([^/]+)\/index\.do\/cxapp)?\/crm\/(?:([^/]+)\/)?(?:Show)?EntityInfo\.do$/;

/** The org or portal name kept beside the id; `tab` is the path's own word, never an org. */
const orgOf = (named: string | undefined, portal: string | undefined): string | null => {
  const org = named === 'tab' ? portal : (named ?? portal);
  return org ? decoded(org).slice(0, 100) : null;
};

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A broken escape is part of the name as it stands.
    return part;
  }
}

/** The deal a Zoho URL names; null for lists, forms, other modules and everything else. */
export function zohoDeal(url: URL): DealRef | null {
  const path = record.exec(url.pathname);
  if (path?.[3]) {
    return notTheDeal.test(path[4] ?? '') ? null : refTo(url, path[3], orgOf(path[2], path[1]));
  }
  const old = oldForm.exec(url.pathname);
  const module = url.searchParams.get('module');
  const id = url.searchParams.get('id');
  if (!old || !id || !/^\d{6,22}$/.test(id)) return null;
  return module === 'Potentials' || module === 'Deals'
    ? refTo(url, id, orgOf(old[2], old[1]))
    : null;
}

/** Whether the URL is a list or board of deals, where a quick view may show one. */
export const isZohoCollection = (url: URL): boolean => collection.test(url.pathname);

/** A deal shown over a list or board: its own record page is where it opens again. */
export const dealOver = (url: URL, id: string): DealRef | null =>
  zohoDeal(new URL(url.pathname.replace(/\/tab\/.*$/, `/tab/Potentials/${id}`), url));

const refTo = (url: URL, id: string, org: string | null): DealRef => ({
  crm: 'zoho',
  id,
  org,
  url: url.href.length <= 2000 ? url.href : url.origin + url.pathname,
});
