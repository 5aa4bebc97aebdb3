/** Finds a value where a person pointed at it. The selector is made here, of checked parts alone. */
import type { PlaceName } from '#core/deal/print.ts';
import { placeSelector, placeText, type TaughtAt } from '#core/deal/taught.ts';
import type { Look } from '../dom/look.ts';
import { closest, holds } from '../dom/reach.ts';
import { labelKey } from '../label.ts';
import type { Profile } from '../profile.ts';
import { valueBeside } from '../shape/beside.ts';
import { namingOf } from '../shape/find.ts';
import { labelsIn } from '../shape/marks.ts';
import type { Place } from './known.ts';
import { canHold, gapIn, rawOf } from './raw.ts';

const selectorOf = (at: Exclude<TaughtAt, { by: 'label' }>, { hooksOf }: Profile): string =>
  at.by === 'own'
    ? hooksOf(at.own)
        .map((hook) => hook.at)
        .join()
    : placeSelector(at);

interface Beside {
  element: Element;
  label: string;
}

/** Values beside every label that reads so, but for those of other records. */
function besideLabel(label: string, root: Element, look: Look, profile: Profile): Beside[] {
  const key = labelKey(label);
  const naming = namingOf(profile);
  // The field does not matter here: only that it is a label, as its neighbours are.
  const labels = labelsIn(root, (text) => (labelKey(text) === key ? 'name' : naming(text)), look);
  const elements = new Set(labels.map(({ element }) => element));
  const around = { root, look, isLabel: (one: Element) => elements.has(one) };
  return labels.flatMap((one) => {
    const apart = closest(one.element, profile.elsewhere);
    if (labelKey(one.text) !== key || (apart && apart !== root && holds(root, apart))) return [];
    const element = valueBeside(one, around);
    return element && look.visible(element) ? [{ element, label: one.text }] : [];
  });
}

/** What stands at a taught place now; `labelOf` says the label beside a value, for its unit. */
export function taughtPlaces(
  at: TaughtAt,
  name: PlaceName,
  { root, look, profile }: { root: Element; look: Look; profile: Profile },
  labelOf: (element: Element) => string,
): Place[] {
  const found: Beside[] =
    at.by === 'label'
      ? besideLabel(at.label, root, look, profile)
      : look.shown(root, selectorOf(at, profile)).map((element) => ({
          element,
          label: name === 'amount' ? labelOf(element) : '',
        }));
  return found
    .filter(({ element }) => canHold(element))
    .map(({ element, label }) => ({
      printed: rawOf(element, look, profile.shape, gapIn(name)),
      by: 'taught',
      from: placeText(at),
      label,
      column: at.by === 'column' || undefined,
      element,
    }));
}
