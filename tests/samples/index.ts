/** The sample CRM: what is served at which real address. Everything in it is invented. */
import { fxiaokeUrl, renderFxiaoke } from '#tests/pages/fxiaoke.ts';
import { esc } from '#tests/pages/html.ts';
import { renderZoho, zohoUrl } from '#tests/pages/zoho.ts';
import type { Browser } from '#tests/run/chromium.ts';
import { daysAround } from './days.ts';
import { fxiaokeSamples } from './fxiaoke.ts';
import { zohoSamples } from './zoho.ts';

export interface Sample {
  title: string;
  url: string;
  html: string;
}

/** The page that lists the samples; its host exists nowhere. */
export const indexUrl = 'https://samples.dealside.example/';

/** Every sample deal, dated around `now` in `zone`. */
export function samplesAt(now: number, zone: string): Sample[] {
  const days = daysAround(now, zone);
  return [
    ...zohoSamples(days).map(({ title, host, layout, page }) => ({
      title,
      url: zohoUrl(page, host),
      html: renderZoho(page, layout),
    })),
    // The hash reaches no server, so a query tells the server which page is meant.
    ...fxiaokeSamples(days).map(({ title, layout, page }, at) => ({
      title,
      url: fxiaokeUrl(page, layout).replace('#', `?sample=${at}#`),
      html: renderFxiaoke(page, layout),
    })),
  ];
}

const indexPage = (samples: readonly Sample[]): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>Dealside samples</title><style>
body{font:16px/1.6 system-ui,"Noto Sans CJK SC",sans-serif;max-width:640px;margin:64px auto;padding:0 24px;color:#1d2530}
h1{font-size:24px;margin:0 0 8px}p{color:#5a6675;margin:0 0 24px}li{margin:6px 0}a{color:#1f5fbf;text-decoration:none}a:hover{text-decoration:underline}
</style></head><body><h1>Dealside 商机边栏 · 示例商机</h1>
<p>虚构的商机，显示在两个 CRM 的真实地址上，不经过任何网络。Invented deals on the CRMs’ real addresses, without any network.</p>
<ul>${samples.map(({ title, url }) => `<li><a href="${esc(url)}">${esc(title)}</a></li>`).join('')}</ul></body></html>`;

/** Serves the samples and their index; every other address stays unreachable. */
export async function serveSamples(browser: Browser, samples: readonly Sample[]): Promise<void> {
  const withoutHash = (url: string) => url.replace(/#.*$/, '');
  for (const { url, html } of samples) {
    await browser.serve((asked) => withoutHash(asked.href) === withoutHash(url), html);
  }
  await browser.serve((asked) => asked.href === indexUrl, indexPage(samples));
}
