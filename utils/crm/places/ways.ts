/** How a page prints dates and amounts, shown by other values on it. */
import type { DealPrint, PlaceName, PrintedPlace, PrintingWays } from '#core/deal/print.ts';
import { all, attr, matches } from '../dom/reach.ts';
import { printed } from '../dom/text.ts';
import type { Evidence } from '../profile.ts';
import type { Finder } from './find.ts';

/** Most places looked at for evidence; a page has a few dozen, a hostile one may have millions. */
const most = 300;
/** A longer text is no bare date or amount. */
const longest = 60;

/** Where a calendar widget carries the user's own date pattern. */
const patternNames = ['cx-prop-date-format', 'lt-prop-format', 'format', 'placeholder'];

/** A date in numbers alone, which may mean two days: others on the page decide it. */
const numeric = /\d{1,4}( ?[-/.] ?| )\d{1,2}\1\d{1,4}/;

/** An amount that says all by itself: it names its currency, and its one mark is no riddle. */
const plain = ({ printed }: PrintedPlace): boolean =>
  typeof printed === 'string' ||
  (/[A-Z]{3}/.test(printed.text) && !/^\D*\d{1,3}[.,]\d{3}\D*$/.test(printed.text));

/** Fields that print dates, whatever layout shows them. */
const dated: readonly PlaceName[] = [
  'closeDate',
  'created',
  'lastActivity',
  'stageSince',
  'nextDue',
];

const datesIn = (places: DealPrint['places']): string[] =>
  dated.flatMap((field) =>
    (places[field] ?? []).flatMap(({ printed }) =>
      typeof printed === 'object' && printed.text.length <= longest ? printed.text : [],
    ),
  );

/** Evidence for what the print already holds, and only where a date or amount of it may need it. */
export function waysOf(
  { root, look, isOthers }: Finder,
  evidence: Evidence,
  { places, lists }: Pick<DealPrint, 'places' | 'lists'>,
): PrintingWays {
  const doubtful = numeric.test(JSON.stringify([places, lists]));
  const wanted = [
    ...(doubtful ? [evidence.dates, evidence.patterns] : []),
    ...(places.amount?.every(plain) ? [] : [evidence.amounts]),
  ];
  // One search for all: on a page of many thousand elements each goes through every one of them.
  const found = wanted.length > 0 ? all(root, wanted.join()) : [];
  const matching = (selector: string): Element[] =>
    wanted.includes(selector) ? found.filter((at) => matches(at, selector)).slice(0, most) : [];
  const texts = (selector: string): string[] => {
    const said = matching(selector)
      .filter((element) => look.visible(element) && !isOthers(element))
      .map((element) => attr(element, 'data-title') ?? printed(element, look));
    return [...new Set(said)].filter((text) => text !== '' && text.length <= longest);
  };
  return {
    dates: doubtful ? [...new Set([...texts(evidence.dates), ...datesIn(places)])] : [],
    patterns: matching(evidence.patterns)
      .flatMap((element) => patternNames.flatMap((name) => attr(element, name) ?? []))
      .filter((pattern) => pattern.length <= longest)
      .slice(0, most),
    amounts: texts(evidence.amounts),
    language: look.language.slice(0, 40),
  };
}
