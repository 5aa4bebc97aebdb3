/**
 * Where on the page's own origin each kind is asked for: relative addresses, made from ids alone.
 * None of it was verified on a live CRM; confidence in brackets is the fact sheets'.
 */
import type { Ask, DeepKind } from '#core/deep/ask.ts';

interface Address {
  path: string;
  /** Asked by POST with this body where there is one: Fxiaoke reads so too. */
  body?: object;
}

/** Zoho: session REST, API v8 [H OAS; v6 for the stage history, M]. */
const zoho: { readonly [K in Exclude<DeepKind, 'detail'>]: (ask: Ask) => string } = {
  record: ({ deal }) => `/crm/v8/Deals/${deal}`,
  'stage-history': ({ deal }) =>
    `/crm/v6/Deals/${deal}/Stage_History?fields=Stage,Close_Date,Modified_Time,Modified_By`,
  timeline: ({ deal }) => `/crm/v8/Deals/${deal}/__timeline`,
  pipeline: ({ layout }) => `/crm/v8/settings/pipeline?layout_id=${layout}`,
  fields: () => '/crm/v8/settings/fields?module=Deals',
  user: () => '/crm/v8/users?type=CurrentUser',
};

/** Fxiaoke: the request its own detail page makes [H endpoint; M with cookies alone]. */
const webDetail = (ask: Ask): Address => ({
  path: `/FHH/EM1HNCRM/API/v1/object/${ask.object}/controller/WebDetail`,
  body: {
    layoutVersion: 'V3',
    objectDataId: ask.deal,
    objectDescribeApiName: ask.object,
    fromRecycleBin: false,
    management: false,
    serializeEmpty: false,
    describeVersionMap: {},
  },
});

/** Ids as both CRMs make them: nothing that could lead an address elsewhere. */
const isId = (text: string | null): boolean => text !== null && /^[\w-]{1,64}$/.test(text);

/** The address of one ask; null where an id is none. */
export function addressOf(ask: Ask): Address | null {
  const { kind, crm } = ask;
  if (!isId(ask.deal)) return null;
  if (kind === 'detail') return crm === 'fxiaoke' && isId(ask.object) ? webDetail(ask) : null;
  if (crm !== 'zoho' || (kind === 'pipeline' && !isId(ask.layout))) return null;
  return { path: zoho[kind](ask) };
}
