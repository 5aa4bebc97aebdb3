/** What a CRM's words say of an activity: a closed vocabulary in Chinese and English. */
import type { CrmEventKind, Direction, Outcome } from '#core/history/crm-event.ts';
import { labelTable } from '../label.ts';
import { simplified } from '../script.ts';

/** Zoho's modules of activities [H]. */
export const kindOfModule: { readonly [module: string]: CrmEventKind } = {
  Tasks: 'task',
  Events: 'meeting',
  Calls: 'call',
};

/** 互动类型 and 跟进类型 of a Fxiaoke follow-up record (§2), and their plain English. */
export const kindOfWord = labelTable<CrmEventKind>({
  call: '打电话|电话|电话联络|呼出|呼入|去电|来电|call|phone call|outbound call|inbound call',
  meeting: '在线会议|会议|meeting|online meeting|video meeting',
  message: '在线聊天|微信|line|短信|chat|online chat|wechat|message',
  mail: '邮件|e-mail|email|mail',
  visit: '现场拜访|拜访|亲自拜访|外勤|visit|site visit|on-site visit',
  note: '单纯记录|note',
  'follow-up':
    '其他|销售记录|跟进记录|销售跟进记录|客户反馈|跟进|follow-up|sales record|other|others',
} as Record<CrmEventKind, string>);

/** The fields of a deal whose change is an event of its own [M; labels as the CRMs print them]. */
export const changeOf = labelTable<CrmEventKind>({
  stage: 'stage|deal stage|阶段|销售阶段|商机阶段|sales stage',
  'close-date':
    'closing date|close date|expected close date|结束日期|预计成交日期|预计结单日期|成交日期',
  amount: 'amount|deal amount|金额|商机金额|opportunity amount',
  owner: 'owner|deal owner|负责人|所有者|商机所有者|商机负责人',
} as Record<CrmEventKind, string>);

/** Whole words and phrases alone: within another word they say something else (取消赞, 未完成). */
const outcomeWord = labelTable<Outcome>({
  cancelled: 'cancelled|canceled|取消|已取消|被取消|作废|已作废',
  missed:
    'missed|unattended|unanswered|no answer|no response|incomplete|未接来电|无人接听|无人接聽|无人应答|无人應答',
  planned: 'scheduled|planned|not started|已计划|已安排|计划中|未开始',
  reached: 'connected|answered|attended|接|接通|接听|接聽|应答|應答|已接|已接通|已接听|已接聽',
  done: 'completed|done|完成|已完成',
});

/** Of several that the words state, the first counts. */
const strongest: readonly Outcome[] = ['cancelled', 'missed', 'planned', 'reached', 'done'];

const parts = /[\t\n,，、;；:：|/·()（）【】[\].。]+/;
const isNot = /^(?:not|never|non|un|[还還尚]?未|[没沒]有?|无)$/;
const startsNot = /^(?:[还還尚]?未|[没沒]有?|无)(?=.)/;
const latin = /^[a-z'-]+$/;
/** More Latin words than a label and its value have are a sentence. */
const mostLatin = 4;

/** What one word states; what did not come about was missed. */
function statedBy(word: string, denied: boolean): Outcome | null {
  const whole = outcomeWord(word);
  const bare = whole ?? outcomeWord(word.replace(startsNot, ''));
  if (!(denied || (bare && !whole))) return whole ?? null;
  return bare === 'done' || bare === 'reached' ? 'missed' : null;
}

/** What one part of the words states: by each two words that are a phrase, else by each word. */
function statedIn(part: string): (Outcome | null)[] {
  const words = part.split(/\s+/);
  if (words.filter((word) => latin.test(word)).length > mostLatin) return [];
  const phrases = words.map((word, i) => outcomeWord(`${word} ${words[i + 1] ?? ''}`.trim()));
  return words.map((word, i) => {
    const phrase = words[i + 1] === undefined ? undefined : phrases[i];
    const denied = words.slice(0, i).some((before) => isNot.test(before));
    return phrase ?? statedBy(word, denied);
  });
}

const isOut = /\boutbound\b|\boutgoing\b|呼出|外呼|去电|拨出/;
const isIn = /\binbound\b|\bincoming\b|\breceived\b|呼入|来电/;

const folded = (words: string): string => simplified(words.normalize('NFKC').toLowerCase());

/** What came of an activity as the words beside it state it; null where they state nothing. */
export function outcomeOf(words: string): Outcome | null {
  const stated = new Set(folded(words).split(parts).flatMap(statedIn));
  return strongest.find((outcome) => stated.has(outcome)) ?? null;
}

/** Who began it as the words state it; null where they state nothing, or both. */
export function directionOf(words: string): Direction | null {
  const text = folded(words);
  const [out, incoming] = [isOut.test(text), isIn.test(text)];
  return out === incoming ? null : out ? 'out' : 'in';
}

/** What a feed lets one do with an entry, and how often it was done: nothing that happened in it. */
const button =
  /^(?:取消.*|[已点點]?[赞讚](?:过|一下)?|[已加]?(?:[关關]注|收藏|置[顶頂]|[订訂][阅閱])|回[复覆復]|[评評][论論]|[转轉][发發]|分享|[删刪]除|[编編][辑輯]|撤回|[举舉][报報]|提醒|更多|展开|收起|查看.{0,2}|全文|完成|(?:un)?(?:like|follow|pin)|comment|reply|share|forward|edit|delete|more|cancel)?(?:[(（]?\d+[)）]?)?$/i;

/** The words beside an entry of a feed without its buttons and their counts. */
export const withoutButtons = (words: string): string =>
  words.replace(/[^\s·|,，;；:：【】[\]]+/g, (word) =>
    button.test(simplified(word.normalize('NFKC'))) ? '' : word,
  );
