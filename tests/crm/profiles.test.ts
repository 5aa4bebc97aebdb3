/** Every CRM there is has a profile, and each profile's tables hold together. */
import { describe, expect, it } from 'vitest';
import { crmIds } from '#core/deal/deal.ts';
import { placeNames } from '#core/deal/print.ts';
import { crmHosts } from '#crm/hosts.ts';
import { profiles } from '#crm/index.ts';
import { labelKey } from '#crm/label.ts';
import { labelsOf } from '#crm/shape/labels.ts';
import { crmOf } from '../../entrypoints/background/crm-of.ts';
import { openPage } from './page.ts';

describe('the profiles', () => {
  it.each(crmIds)('are one for each CRM: %s, on its own hosts', (crm) => {
    expect(profiles[crm].id).toBe(crm);
    for (const pattern of crmHosts[crm]) {
      expect(crmOf(pattern.replace('*.', 'www.').replace('*', ''))).toBe(crm);
    }
  });

  it.each(Object.entries(profiles))('%s claims no label for two fields', (_, profile) => {
    const claimed = new Map<string, string>();
    for (const name of placeNames) {
      for (const label of labelsOf(name, profile.places[name]?.labels)) {
        const key = labelKey(label);
        expect(claimed.get(key) ?? name, label).toBe(name);
        claimed.set(key, name);
      }
    }
  });

  it.each(Object.entries(profiles))(
    '%s has only selectors that a browser understands',
    (_, profile) => {
      const document = openPage('<p></p>');
      const places = Object.values(profile.places).flatMap(({ own, hooks = [] }) => [
        ...(own ? profile.hooksOf(own) : []),
        ...hooks,
      ]);
      const selectors = [
        ...places.map(({ at }) => at),
        ...profile.labels.flatMap(({ label, row, value }) => [label, row, value]),
        ...Object.values(profile.evidence),
        ...profile.shape.inner,
        profile.shape.placeholder,
        profile.shape.masked,
        profile.editors.at,
      ];
      for (const selector of selectors) expect(document.querySelector(selector)).toBeNull();
    },
  );
});
