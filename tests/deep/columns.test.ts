/** Fields of a team's own are known by the column that the CRM's list gives them, or not at all. */
import { describe, expect, it } from 'vitest';
import type { DealPrint, PrintedPlace } from '#core/deal/print.ts';
import type { Teaching } from '#core/deal/taught.ts';
import type { FieldMeta, ToldSoFar } from '#core/deep/told.ts';
import { withColumns, withoutStrange } from '#crm/api/columns.ts';

const meta = (label: string, column: string | null, api = label): FieldMeta => ({
  api,
  column,
  label,
});
const told = (...fields: FieldMeta[]): ToldSoFar => ({ fields: { fields } });
const tier = { tier: { labels: ['Key account', '重点客户'] } };

const columnFor = (list: ToldSoFar, team = tier) => withColumns(team, [], list).tier?.column;

describe('the column of a field that the pack names by a label', () => {
  it('is the one that the list gives the field of that label', () => {
    expect(withColumns(tier, [], told(meta('重點客戶', 'POTENTIALCF7')))).toEqual({
      tier: { labels: ['Key account', '重点客户'], column: 'POTENTIALCF7' },
    });
  });

  it('is none before the list is known, and where the list does not know the label', () => {
    expect(withColumns(tier, [], {})).toEqual(tier);
    expect(columnFor(told(meta('Account', 'POTENTIALCF7')))).toBeUndefined();
  });

  it('is none where two fields carry a label of it, or the list gives none', () => {
    const two = told(meta('Key account', 'POTENTIALCF7'), meta('重点客户', 'POTENTIALCF8'));
    expect(columnFor(two)).toBeUndefined();
    expect(columnFor(told(meta('Key account', null)))).toBeUndefined();
  });

  it('is none where the list gives it to another field too', () => {
    const two = told(meta('Key account', 'POTENTIALCF7'), meta('Backup', 'POTENTIALCF7'));
    expect(columnFor(two)).toBeUndefined();
  });

  it.each([
    ...['STAGE', 'AMOUNT', 'POTENTIALCF', 'POTENTIALCF12345', 'potentialcf7', 'LEADCF7'],
    ...['POTENTIALCF7,#other', 'POTENTIALCF7 *', 'XPOTENTIALCF7'],
  ])('is never %s: only custom fields have the form that is documented', (column) => {
    expect(columnFor(told(meta('Key account', column)))).toBeUndefined();
  });
});

it('is found by a label that a person or a pack taught, too', () => {
  const taught: Teaching = {
    ...{ crm: 'zoho', org: null, layout: 'nextgen', field: 'nextStep' },
    at: { by: 'label', label: 'Our plan' },
  };
  const other: Teaching = { ...taught, field: 'type', at: { by: 'own', own: 'POTENTIALCF2' } };
  const list = told(meta('Our plan', 'POTENTIALCF11'));
  expect(withColumns({}, [taught, other], list)).toEqual({
    nextStep: { labels: [], column: 'POTENTIALCF11' },
  });
});

describe('what a print says was found by a column', () => {
  const place = (from: string, by: PrintedPlace['by'] = 'hook'): PrintedPlace => ({
    printed: { text: 'A' },
    ...{ by, from, label: '' },
  });
  const fields = { tier: { labels: [], column: 'POTENTIALCF7' } };
  const left = (...places: PrintedPlace[]) =>
    withoutStrange({ places: { tier: places } } as unknown as DealPrint, fields).places.tier?.map(
      ({ from }) => from,
    );

  it('counts where the column is the one that means the field here', () => {
    const cell = '#bc_mouseArea__POTENTIALCF7 .dv_info_value';
    expect(left(place('#subvalue_POTENTIALCF7'), place(cell))).toEqual([
      '#subvalue_POTENTIALCF7',
      cell,
    ]);
  });

  it('is left out where it means another field, as in another organisation', () => {
    expect(left(place('#subvalue_POTENTIALCF70'), place('#value_POTENTIALCF8'))).toEqual([]);
  });

  it('is nothing else’s business', () => {
    const others = [place('#subvalue_STAGE'), place('Key account', 'label')];
    expect(left(...others, place('POTENTIALCF8', 'taught'))).toHaveLength(3);
  });
});
