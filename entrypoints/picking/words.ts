/** What the picker says over the page: the few words it needs, in the person's language. */
import type { PlaceName } from '#core/deal/print.ts';
import type { Prefs } from '#core/prefs.ts';
import { places as english } from '#i18n/en/fields.ts';
import { picker as inEnglish } from '#i18n/en/picker.ts';
import { pickLanguage } from '#i18n/pick.ts';
import { places as chinese } from '#i18n/zh-CN/fields.ts';
import { picker as inChinese } from '#i18n/zh-CN/picker.ts';

export function pickerWords(chosen: Prefs['language'], field: PlaceName) {
  const isChinese = pickLanguage(chosen, navigator.languages) === 'zh-CN';
  const words = isChinese ? inChinese : inEnglish;
  return { ...words, title: words.title((isChinese ? chinese : english)[field]) };
}
