/** What the picker says over the page: the few words it needs, in the person's language. */
import type { PlaceName } from '#core/deal/print.ts';
import type { Prefs } from '#core/prefs.ts';
import { common as english } from '#i18n/en/common.ts';
import { teach as inEnglish } from '#i18n/en/teach.ts';
import { pickLanguage } from '#i18n/pick.ts';
import { common as chinese } from '#i18n/zh-CN/common.ts';
import { teach as inChinese } from '#i18n/zh-CN/teach.ts';

export function pickerWords(chosen: Prefs['language'], field: PlaceName) {
  const isChinese = pickLanguage(chosen, navigator.languages) === 'zh-CN';
  const teach = isChinese ? inChinese : inEnglish;
  const { fields } = isChinese ? chinese : english;
  const name = field === 'nextDue' ? teach.nextDue : fields[field];
  return { ...teach.over, title: teach.over.title(name) };
}
