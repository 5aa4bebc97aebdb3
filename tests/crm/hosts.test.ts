import { describe, expect, it } from 'vitest';
import { crmHosts, matchesPattern } from '#crm/hosts.ts';

describe('a host pattern', () => {
  it.each([
    ['https://crm.zoho.com/*', 'https://crm.zoho.com/crm/org1/tab/Potentials/1', true],
    ['https://crm.zoho.com/*', 'http://crm.zoho.com/crm', false],
    ['https://crm.zoho.com/*', 'https://crm.zoho.com.evil.example/crm', false],
    ['https://crm.zoho.com/*', 'https://evilcrm.zoho.com/crm', false],
    ['https://crm.zoho.com/*', 'https://crm.zoho.com:8443/crm', false],
    ['https://crm.corp.example:8443/*', 'https://crm.corp.example:8443/crm', true],
    ['https://crm.corp.example:8443/*', 'https://crm.corp.example/crm', false],
    ['https://crm.corp.example:8443/*', 'https://crm.corp.example:84430/crm', false],
    ['https://crm.corp.example/crm/*', 'https://crm.corp.example/crm/org1', true],
    ['https://crm.corp.example/crm/*', 'https://crm.corp.example/crm2/org1', false],
    ['https://crm.zoho.com/*', 'https://crm.zoho.com@evil.example/', false],
    ['https://*.fxiaoke.com/XV/*', 'https://www.fxiaoke.com/XV/Home/Index#crm/list', true],
    ['https://*.fxiaoke.com/XV/*', 'https://fxiaoke.com/XV/UI/Home', true],
    ['https://*.fxiaoke.com/XV/*', 'https://www.fxiaoke.com/login', false],
    ['https://*.fxiaoke.com/XV/*', 'https://evilfxiaoke.com/XV/', false],
    ['https://crm.zoho.com/*', 'not a url', false],
    ['<all_urls>', 'https://crm.zoho.com/', false],
  ])('%s on %s: %s', (pattern, url, expected) => {
    expect(matchesPattern(pattern, url)).toBe(expected);
  });

  it('covers each of our own hosts', () => {
    for (const pattern of Object.values(crmHosts).flat()) {
      const url = pattern.replace('*.', 'www.').replace(/\*$/, 'some/page?x=1#hash');
      expect(matchesPattern(pattern, url), pattern).toBe(true);
    }
  });
});
