/** Which Zoho addresses name a deal, and which do not. */
import { describe, expect, it } from 'vitest';
import { dealOver, isZohoCollection, zohoDeal } from '#crm/zoho/url.ts';
import { crmOf } from '../../../entrypoints/background/crm-of.ts';

const id = '4876876000000123456';
const deal = (path: string, host = 'crm.zoho.com') => zohoDeal(new URL(`https://${host}${path}`));

describe('a Zoho address names a deal', () => {
  it.each([
    [`/crm/org700000123/tab/Potentials/${id}`, 'org700000123'],
    [`/crm/acme/tab/Potentials/${id}`, 'acme'],
    [`/crm/${encodeURIComponent('示例')}/tab/Potentials/${id}`, '示例'],
    [`/crm/tab/Potentials/${id}`, null],
    [`/crm/org700000123/tab/Deals/${id}`, 'org700000123'],
    [`/crm/org700000123/tab/Potentials/${id}/`, 'org700000123'],
    [`/crm/org700000123/tab/Potentials/${id}?source=mail#notes`, 'org700000123'],
    [`/crm/EntityInfo.do?module=Potentials&id=${id}`, null],
    [`/crm/ShowEntityInfo.do?module=Potentials&id=${id}&isload=true`, null],
    [`/crm/org700000123/EntityInfo.do?module=Potentials&id=${id}`, 'org700000123'],
    [`/acmeportal/index.do/cxapp/crm/org700000123/tab/Potentials/${id}`, 'org700000123'],
    [`/acmeportal/index.do/cxapp/crm/tab/Potentials/${id}`, 'acmeportal'],
  ])('%s', (path, org) => {
    expect(deal(path)).toMatchObject({ crm: 'zoho', id, org });
  });
});

describe('a Zoho address is not a deal', () => {
  it.each([
    `/crm/org1/tab/Potentials/${id}/edit?layoutId=1`,
    `/crm/org1/tab/Potentials/${id}/convert`,
    `/crm/org1/tab/Potentials/${id}/clone`,
    '/crm/org1/tab/Potentials/create?layoutId=1&redirect=false',
    '/crm/org1/tab/Potentials/custom-view/4876876000000087501/list?page=1',
    '/crm/org1/tab/Potentials/custom-view/4876876000000087501/kanban?pipeline=4876876000000087999',
    '/crm/org1/tab/Potentials/actions/mass-tools?type=update',
    `/crm/org1/tab/Contacts/${id}`,
    `/crm/org1/tab/CustomModule12/${id}`,
    '/crm/org1/tab/Home/begin',
    '/crm/org1/tab/Workqueue',
    '/crm/org1/settings/modules',
    `/crm/EntityInfo.do?module=Contacts&id=${id}`,
    '/crm/EntityInfo.do?module=Potentials',
    '/crm/org1/tab/Potentials/12',
    '/',
  ])('%s', (path) => {
    expect(deal(path)).toBeNull();
  });

  it('on Bigin, which is another product', () => {
    expect(crmOf(`https://bigin.zoho.com/bigin/org1/Home#/deals/${id}`)).toBeNull();
  });

  it('on a host that only looks like Zoho', () => {
    expect(crmOf(`https://crm.zoho.com.evil.example/crm/tab/Potentials/${id}`)).toBeNull();
    expect(crmOf(`http://crm.zoho.com/crm/tab/Potentials/${id}`)).toBeNull();
  });
});

describe('Zoho hosts', () => {
  it.each([
    'crm.zoho.com',
    'crm.zoho.eu',
    'crm.zoho.in',
    'crm.zoho.com.au',
    'crm.zoho.jp',
    'crm.zoho.com.cn',
    'crm.zoho.sa',
    'crm.zoho.uk',
    'crm.zoho.ae',
    'crm.zohocloud.ca',
    'crmsandbox.zoho.eu',
    'crmbeta.zoho.com',
    'crmplus.zoho.com',
  ])('%s is Zoho', (host) => {
    expect(crmOf(`https://${host}/crm/tab/Home`)).toBe('zoho');
  });
});

describe('a folder of a host that a CRM shares', () => {
  it.each(['/portal', '/apps/gateway', '/crm'])(
    '%s: deals and lists are found below it',
    (folder) => {
      const at = (path: string) => new URL(`https://portal.example:8443${folder}${path}`);
      expect(zohoDeal(at(`/crm/org1/tab/Potentials/${id}`))).toMatchObject({ id, org: 'org1' });
      expect(zohoDeal(at('/crm/org1/tab/Contacts/48'))).toBeNull();
      expect(isZohoCollection(at('/crm/org1/tab/Potentials/custom-view/48/list'))).toBe(true);
      expect(zohoDeal(at(`/erp/org1/tab/Potentials/${id}`))).toEqual(
        // The folder alone is no CRM, whatever it is called.
        null,
      );
      expect(dealOver(at('/crm/org1/tab/Potentials/custom-view/48/list'), id)?.url).toBe(
        `https://portal.example:8443${folder}/crm/org1/tab/Potentials/${id}`,
      );
    },
  );
});

describe('a list or board of deals', () => {
  it('may hold a quick view; a record or another module may not', () => {
    const at = (path: string) => isZohoCollection(new URL(`https://crm.zoho.com${path}`));
    expect(at('/crm/org1/tab/Potentials/custom-view/48/kanban?pipeline=1')).toBe(true);
    expect(at('/crm/org1/tab/Potentials')).toBe(true);
    expect(at(`/crm/org1/tab/Potentials/${id}/edit`)).toBe(false);
    expect(at('/crm/org1/tab/Contacts/custom-view/48/list')).toBe(false);
  });
});
