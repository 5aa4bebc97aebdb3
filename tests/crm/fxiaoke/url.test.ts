/** Which Fxiaoke addresses name a deal, and which do not. */
import { describe, expect, it } from 'vitest';
import { fxiaokeDeal, fxiaokeRoute } from '#crm/fxiaoke/url.ts';
import { crmOf } from '../../../entrypoints/background/crm-of.ts';

const id = '78096bc614d07101c3e823ed';
const deal = (hash: string) => fxiaokeDeal(new URL(`https://www.fxiaoke.com/XV/UI/Home${hash}`));

describe('a Fxiaoke address names a deal', () => {
  it.each([
    `#crm/detail/=/NewOpportunityObj/${id}`,
    `#crm/detail/=/OpportunityObj/${id}`,
    `#paasapp/detail/=/appId_CRM/NewOpportunityObj/${id}`,
    `#crm/detail/=/NewOpportunityObj/${id}?debug=1`,
    `#paasapp/list/=/appId_CRM/NewOpportunityObj/detail/${id}`,
    `#crm/detail/=/NewOpportunityObj/objId=${id}`,
  ])('%s', (hash) => {
    expect(deal(hash)).toMatchObject({ crm: 'fxiaoke', id, org: null });
  });
});

describe('a Fxiaoke address is not a deal', () => {
  it.each([
    '#crm/list/=/NewOpportunityObj',
    '#paasapp/list/=/appId_CRM/NewOpportunityObj',
    `#crm/detail/=/AccountObj/${id}`,
    `#crm/detail/=/my_deals__c/${id}`,
    '#crm/index',
    '#profile/=/empid-1000',
    '#chats',
    '',
    `#crm/detail/=/NewOpportunityObj/${id.slice(1)}`,
    `#crm/list/=/AccountObj?from=NewOpportunityObj/${id}`,
  ])('%s', (hash) => {
    expect(deal(hash)).toBeNull();
  });

  it('takes the first object and the first id after it', () => {
    const route = fxiaokeRoute(
      `#crm/detail/=/AccountObj/${id}/NewOpportunityObj/${'a'.repeat(24)}`,
    );
    expect(route).toEqual({ object: 'AccountObj', id });
  });
});

describe('Fxiaoke hosts', () => {
  it.each(['www.fxiaoke.com', 'hws.fxiaoke.com', 'eu.sharecrm.com', 'www.ceshi112.com'])(
    '%s is Fxiaoke',
    (host) => {
      expect(crmOf(`https://${host}/XV/UI/Home#crm/index`)).toBe('fxiaoke');
    },
  );

  it('does nothing on its login and marketing pages', () => {
    expect(crmOf('https://www.fxiaoke.com/proj/page/login')).toBeNull();
  });
});
