/** The labels that fields go by in six languages: none means two fields. */
import { describe, expect, it } from 'vitest';
import { profiles } from '#crm/index.ts';
import { labelKey } from '#crm/label.ts';
import { commonLabels } from '#crm/shape/labels.ts';
import { namingBy } from '#crm/shape/marks.ts';

const fields = Object.entries(commonLabels);

describe('the common labels', () => {
  it('name one field each', () => {
    const owners = new Map<string, string>();
    for (const [field, labels] of fields) {
      for (const label of labels.split('|')) {
        const key = labelKey(label);
        expect(owners.get(key) ?? field, label).toBe(field);
        owners.set(key, field);
      }
    }
  });

  it.each(Object.values(profiles))('contradict no label of $id', ({ places }) => {
    const naming = namingBy(commonLabels);
    for (const [field, place] of Object.entries(places)) {
      for (const label of place.labels?.split('|') ?? [])
        expect([field, undefined], label).toContain(naming(label));
    }
  });

  it.each([
    ['simplified Chinese', '商机名称', '阶段', '预计成交日期：', '负责人'],
    ['traditional Chinese', '商機名稱', '階段', '預計成交日期', '負責人'],
    ['English', 'Deal Name', ' Stage ', '*Closing Date', 'Deal Owner'],
    ['Japanese', '商談名', 'ステージ', '完了予定日', '商談の担当者'],
    ['German', 'Geschäftsname', 'Phase:', 'Abschlussdatum', 'Besitzer'],
    ['French', 'Nom de l’affaire', 'Étape', 'Date de clôture', 'Propriétaire'],
    ['Spanish', 'Nombre del negocio', 'Fase', 'Fecha de cierre', 'Propietario'],
  ])('know the main fields in %s', (_, ...labels) => {
    const naming = namingBy(commonLabels);
    expect(labels.map(naming)).toEqual(['name', 'stage', 'closeDate', 'owner']);
  });
});
