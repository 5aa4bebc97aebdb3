import { describe, expect, test } from 'vitest';
import { type Language, languages } from '#core/text.ts';
import { picker as english } from '#i18n/en/picker.ts';
import { pickLanguage } from '#i18n/pick.ts';
import { allWords } from '#i18n/words.ts';
import { picker as chinese } from '#i18n/zh-CN/picker.ts';

const pickers = { 'zh-CN': chinese, en: english };

/** Every text of a dictionary by its path; functions are called with plain stand-ins. */
function texts(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') return [[path, String(words('7', 7, 'x'))]];
  return Object.entries(words as object).flatMap(([key, value]) => texts(value, `${path}/${key}`));
}

/** Sentences take facts, not texts: they have a test of their own. */
const plain = (language: Language) =>
  texts({ ...allWords[language], picker: pickers[language], rules: {} });

describe('words', () => {
  test.each(languages)('no text in %s is empty or padded', (language) => {
    const bad = plain(language).filter(([, text]) => text === '' || text !== text.trim());
    expect(bad).toEqual([]);
  });

  test('both languages have the same texts', () => {
    const paths = (language: 'zh-CN' | 'en') => plain(language).map(([path]) => path);
    expect(paths('en').toSorted()).toEqual(paths('zh-CN').toSorted());
  });

  test('English words hold no Chinese, apart from the name of the language itself', () => {
    const chinese = plain('en').filter(([, text]) => /\p{Script=Han}/u.test(text));
    expect(chinese.map(([path]) => path)).toEqual(['/common/languages/zh-CN']);
  });

  test('what a text is told appears in it in both languages', () => {
    for (const language of languages) {
      const { panel, popup } = allWords[language];
      expect(panel.findings.snoozedUntil('D1', 'R2')).toMatch(/D1.*R2/);
      expect(panel.findings.silent('2', 2, 'F3')).toMatch(/2.*F3/);
      expect(popup.block('B', '10:00', '12:00')).toMatch(/10:00.*12:00.*B/);
    }
  });

  test('English numbers agree with their nouns', () => {
    const { common, panel } = allWords.en;
    expect(common.days('1', 1)).toBe('1 day');
    expect(common.days('0', 0)).toBe('0 days');
    expect(common.workingDays('2', 2)).toBe('2 working days');
    expect(common.deals('1', 1)).toBe('1 deal');
    expect(panel.tracks.others('1', 1)).toBe('1 more talk track');
    expect(panel.windows.fromOwn('12', 12)).toBe('12 contacts of yours');
  });
});

describe('pickLanguage', () => {
  test('what the person chose wins', () => {
    expect(pickLanguage('en', ['zh-CN'])).toBe('en');
    expect(pickLanguage('zh-CN', ['en-US'])).toBe('zh-CN');
  });

  test('auto follows the first browser language that there are words for', () => {
    expect(pickLanguage('auto', ['zh-TW', 'en'])).toBe('zh-CN');
    expect(pickLanguage('auto', ['zh'])).toBe('zh-CN');
    expect(pickLanguage('auto', ['ja', 'de-AT', 'en-AU', 'zh'])).toBe('en');
  });

  test('a browser whose languages are all unknown gets English', () => {
    expect(pickLanguage('auto', ['ja-JP'])).toBe('en');
    expect(pickLanguage('auto', [])).toBe('en');
  });
});
