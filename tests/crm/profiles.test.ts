/** Every CRM there is has a profile, and each profile's tables hold together. */
import { describe, expect, it } from 'vitest';
import { crmIds, fieldNames } from '#core/deal/deal.ts';
import { normaliseLabel } from '#core/deal/label.ts';
import { profileFor, profiles } from '#crm/index.ts';
import { openPage } from './page.ts';

describe('the profiles', () => {
  it('are one for each CRM', () => {
    expect(profiles.map(({ id }) => id)).toEqual([...crmIds]);
  });

  it.each(profiles.map((profile) => [profile.id, profile] as const))(
    '%s claims its own hosts and no label for two fields',
    (_, profile) => {
      for (const pattern of profile.matches) {
        const url = new URL(pattern.replace('*.', 'www.').replace('*', ''));
        expect(profileFor(url)).toBe(profile);
      }
      const claimed = new Map<string, string>();
      for (const field of fieldNames) {
        for (const label of profile.fields[field]?.labels?.split('|') ?? []) {
          const key = normaliseLabel(label);
          expect(claimed.get(key) ?? field, label).toBe(field);
          claimed.set(key, field);
        }
      }
    },
  );

  it.each(profiles.map((profile) => [profile.id, profile] as const))(
    '%s has only selectors that a browser understands',
    (_, profile) => {
      const document = openPage('<p></p>');
      const places = Object.values(profile.fields).flatMap(({ own, hooks = [] }) => [
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
