/** Traditional characters as their simplified form, so that every list names a word only once. */

/** Only characters of the words that the lists hold; of each pair the simplified one is second. */
const pairs =
  '機机稱称階阶銷销額额預预計计戶户聯联絡络繫系級级類类線线來来創创間间時时驟骤狀状態态變变負负責责後后進进結结單单劃划動动贏赢輸输無无廢废歷历鐘钟個个週周剛刚幾几數数號号點点禮礼兩两萬万億亿幣币歐欧鎊镑';

/** The text with the Traditional characters of our lists simplified; all else as it is. */
export function simplified(text: string): string {
  let out = '';
  for (const character of text) {
    const at = character < '\u2E80' ? -1 : pairs.indexOf(character);
    out += at >= 0 && at % 2 === 0 ? pairs.charAt(at + 1) : character;
  }
  return out;
}
