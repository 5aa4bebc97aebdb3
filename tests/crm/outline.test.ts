/** The outline of a page: how it is built, and nothing of what it says. */
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { masked, outlineOf } from '#crm/outline.ts';
import { renderZoho } from '#tests/pages/zoho.ts';

const pageOf = (html: string): Element => {
  const { document } = new Window();
  document.write(html);
  return document.body as unknown as Element;
};

describe('a masked text', () => {
  it('keeps its shape and no letter or digit', () => {
    expect(masked('  Acme   Corp 12,5 万元 ')).toBe('xxxx xxxx 99,9 字字');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(masked(text).replace(/[x9字]/g, '')).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});

describe('an outline', () => {
  it('names the page’s own marks, digits masked, and the names alone of other attributes', () => {
    const body = pageOf(
      '<div id="value_4876876000" class="a b" title="Acme" data-zcqa="x_1"><b href="secret">Acme 9</b></div>',
    );
    expect(outlineOf(body).split('\n')).toEqual([
      'body',
      ' div id="value_9999999999" class="a b" title data-zcqa="x_9"',
      '  b href “xxxx 9”',
    ]);
  });

  it('shows the name of a form’s own parts, and never that of a person', () => {
    const body = pageOf(
      '<crux-user-component id="subvalue_SMOWNERID" name="Patricia Boyle"></crux-user-component><a name="Boyle"></a><form name="deal"><input name="amount"></form><slot name="head"></slot>',
    );
    const outline = outlineOf(body);
    expect(outline).not.toContain('Boyle');
    expect(outline).not.toContain('Patricia');
    expect(outline).toContain('crux-user-component id="subvalue_SMOWNERID" name\n');
    expect(outline).toContain('form name="deal"');
    expect(outline).toContain('input name="amount"');
    expect(outline).toContain('slot name="head"');
  });

  it('masks a class or an id that is no plain word', () => {
    expect(outlineOf(pageOf('<p class="ok 王先生 a&amp;b"></p>'))).toContain('p class="ok … …"');
  });

  it('counts neighbours that begin alike instead of listing them all', () => {
    const rows = '<li class="row"><i></i></li>'.repeat(40);
    const lines = outlineOf(pageOf(`<ul>${rows}</ul>`)).split('\n');
    expect(lines.filter((line) => line.includes('li class'))).toHaveLength(3);
    expect(lines).toContain('  … 37 more');
  });

  it('is bounded in length and depth', () => {
    const deep = '<div>'.repeat(500) + '</div>'.repeat(500);
    expect(outlineOf(pageOf(deep)).split('\n').length).toBeLessThan(70);
    const wide = Array.from({ length: 9000 }, (_, i) => `<p class="c${'x'.repeat(i % 50)}"></p>`);
    expect(outlineOf(pageOf(wide.join(''))).split('\n').length).toBeLessThanOrEqual(1501);
  });

  it('holds no value of a deal', () => {
    const values = {
      POTENTIALNAME: 'Northwind renewal',
      STAGE: 'Negotiation',
      AMOUNT: 'CNY 48,500.00',
    };
    const html = renderZoho({ id: '4876876000000123', values } as Parameters<typeof renderZoho>[0]);
    const outline = outlineOf(pageOf(html));
    expect(outline).toContain('subvalue_STAGE');
    for (const value of ['Northwind', 'Negotiation', '48,500', '4876876000000123'])
      expect(outline).not.toContain(value);
  });
});
