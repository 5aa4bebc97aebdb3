/** A saved page loses everything personal and everything that runs, and still reads the same. */
import { describe, expect, it } from 'vitest';
import { anonymise } from '#tests/fixture/anonymise.ts';
import { expectationOf } from '#tests/fixture/expectation.ts';
import { fxiaokeUrl, renderFxiaoke } from '#tests/pages/fxiaoke.ts';
import { renderZoho, zohoUrl } from '#tests/pages/zoho.ts';
import { openPage } from './page.ts';

const secret = `<script>steal()</script><p onclick="x()">Wang Fang, wang@corp.cn, 13800138000</p>
<a href="mailto:wang@corp.cn" title="王芳的名片">王芳</a><iframe src="https://ads.test"></iframe>`;

const pages = [
  [
    'a Zoho page',
    renderZoho({
      id: '4876876000001234001',
      values: {
        POTENTIALNAME: 'Acme',
        STAGE: 'Qualification',
        CLOSINGDATE: '27/11/2026',
        AMOUNT: '$5.00',
      },
    }),
    zohoUrl({ id: '4876876000001234001' }),
  ],
  [
    'a Fxiaoke page',
    renderFxiaoke({
      id: '78096bc614d07101c3e823ed',
      values: { name: '示例', sales_stage: '谈判', amount: '5.00' },
    }),
    fxiaokeUrl({ id: '78096bc614d07101c3e823ed' }),
  ],
] as const;

describe.each(pages)('%s', (_, html, url) => {
  const document = openPage(html.replace('</main>', `${secret}</main>`));
  const head = { url, provenance: 'captured 2026-11-22', layout: 'unknown' };
  const before = expectationOf(openPage(html), head);
  anonymise(document, new URL(url));
  const kept = document.documentElement.outerHTML;

  it('loses what is personal and what runs', () => {
    for (const trace of ['script', 'iframe', 'onclick', 'corp.cn', '13800138000', 'Wang', '王芳']) {
      expect(kept).not.toContain(trace);
    }
  });

  it('reads as it did', () => {
    expect(expectationOf(document, head)).toEqual(before);
  });
});
