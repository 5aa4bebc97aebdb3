/** Addresses as people type them: one host of plain letters on https, or why not. */
import { describe, expect, it } from 'vitest';
import { readAddress } from '#core/hosts/address.ts';
import { crmHosts, isKnownHost } from '#crm/hosts.ts';

const read = (typed: string) =>
  readAddress(typed, isKnownHost, ['crm.there.example', 'shared.there.example/crm/']);

describe('an address', () => {
  it.each([
    'https://crm.corp.example',
    'https://crm.corp.example/',
    'HTTPS://CRM.Corp.Example',
    'https://crm.corp.example:443/',
    '  crm.corp.example  ',
    'crm.corp.example/',
  ])('is one host: %s', (typed) => {
    expect(read(typed)).toEqual({ host: 'crm.corp.example' });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['https://*.corp.example/', 'wildcard'],
    ['*://*/*', 'wildcard'],
    ['https://', 'not-an-address'],
    ['https://crm corp.example', 'not-an-address'],
    ['https://crm_test.corp.example', 'not-an-address'],
    ['https://-crm.corp.example', 'not-an-address'],
    ['https://crm..example', 'not-an-address'],
    ['https://crm.corp.example.', 'not-an-address'],
    ['ftp://crm.corp.example', 'not-an-address'],
    ['file:///etc/hosts', 'not-an-address'],
    ['javascript://crm.corp.example/%0aalert(1)', 'not-an-address'],
    ['http://crm.corp.example', 'not-https'],
    ['https://me@crm.corp.example', 'login'],
    ['https://me:secret@crm.corp.example', 'login'],
    ['https://crm.zoho.com@crm.corp.example', 'login'],
    ['https://10.0.0.7/', 'ip'],
    ['10.0.0.7', 'ip'],
    ['https://0x7f.1/', 'ip'],
    ['https://2130706433/', 'ip'],
    ['https://[::1]/', 'ip'],
    ['https://localhost/', 'one-word'],
    ['crm', 'one-word'],
    ['https://客户.example', 'letters'],
    ['https://xn--zh-ahd.example', 'letters'],
    // The first letter is a Cyrillic one.
    ['https://сrm.zoho.com', 'letters'],
    ['https://crm.there.example/crm/', 'twice'],
    ['https://shared.there.example/crm/deals/', 'twice'],
    ['https://shared.there.example/', 'twice'],
    ['https://crm.corp.example:99999', 'not-an-address'],
    ['https://crm.there.example', 'twice'],
    ['https://crm.zoho.com/', 'known'],
    ['https://crm.zoho.com/crm/org1/tab/Potentials/1', 'known'],
    ['www.fxiaoke.com', 'known'],
    ['https://one.zoho.eu', 'known'],
  ] as const)('%s is none that can be added: %s', (typed, problem) => {
    expect(read(typed)).toMatchObject({ problem });
  });

  it.each([
    'https://crm.corp.example/crm/org1/tab/Potentials/1',
    'https://crm.corp.example/?a=1',
    'https://crm.corp.example/#crm/list',
    'https://crm.corp.example/crm',
    'https://crm.corp.example/crm/?a=1',
    'https://crm.corp.example/a%2fb/',
    `https://crm.corp.example/${'a/'.repeat(101)}`,
  ])('with more than the host suggests the host: %s', (typed) => {
    expect(read(typed)).toEqual({ problem: 'path', host: 'crm.corp.example' });
  });

  it.each([
    ['https://crm.corp.example:8443', 'crm.corp.example:8443'],
    ['crm.corp.example:8443/', 'crm.corp.example:8443'],
    ['https://portal.corp.example/crm/', 'portal.corp.example/crm/'],
    ['https://portal.corp.example:8443/apps/crm-2/', 'portal.corp.example:8443/apps/crm-2/'],
    ['https://portal.corp.example/a/../crm/', 'portal.corp.example/crm/'],
    // Its neighbour on the host is another address.
    ['https://shared.there.example/crm2/', 'shared.there.example/crm2/'],
    ['https://shared.there.example:8443/crm/', 'shared.there.example:8443/crm/'],
  ])('keeps a port, and a folder that ends in a slash: %s', (typed, host) => {
    expect(read(typed)).toEqual({ host });
  });

  it('of every CRM in the list is known, and one that only looks like it is not', () => {
    for (const pattern of Object.values(crmHosts).flat())
      expect(isKnownHost(new URL(pattern.replace('*.', 'www.').replace('*', '')).host)).toBe(true);
    for (const host of ['crm.zoho.com.evil.example', 'evilfxiaoke.com', 'fxiaoke.com.example'])
      expect(isKnownHost(host)).toBe(false);
  });
});
