/** Finds what the page shows for one field: every visible place inside the located root. */
import type { PlaceName, PrintedPlace } from '#core/deal/print.ts';
import { once } from '#core/once.ts';
import type { Look } from '../dom/look.ts';
import { all, attr, closest, first, holds, matches } from '../dom/reach.ts';
import { printed } from '../dom/text.ts';
import { labelKey } from '../label.ts';
import type { Hook, Profile } from '../profile.ts';
import { shapesIn } from '../shape/find.ts';
import { canHold, rawOf, rawText } from './raw.ts';

export interface Place extends PrintedPlace {
  element: Element;
}

export interface Finder {
  look: Look;
  root: Element;
  find: (name: PlaceName) => Place[];
}

/**
 * Finds fields inside `root`; labels are indexed once, and only if some field needs them. `id`: the
 * deal's, where it is known.
 */
export function finderIn(root: Element, look: Look, profile: Profile, id = ''): Finder {
  const index = once(() => indexLabels(root, look, profile));
  const editors = once(() => {
    const { at, own } = profile.editors;
    return new Map(look.shown(root, at).map((element) => [own(element), element]));
  });

  /** The label beside a hooked value, which may carry the unit: 商机金额(万元). */
  const labelBeside = (element: Element): string => {
    for (const { label, row } of profile.labels) {
      const around = closest(element, row);
      const beside = around && holds(root, around) ? first(around, label) : null;
      if (beside) return printed(beside, look);
    }
    return '';
  };

  const hooked = (name: PlaceName, { at, attribute, after }: Hook): Place[] =>
    look
      .shown(root, at)
      .filter(canHold)
      .map((element): Place => {
        const raw = attribute
          ? rawText(attr(element, attribute)?.trim() ?? '')
          : rawOf(element, look, profile.shape);
        const [, rest = ''] = after && typeof raw === 'object' ? raw.text.split(after) : [];
        return {
          printed: after ? rawText(rest.trim()) : raw,
          by: 'hook',
          from: attribute ? `${at}[${attribute}]` : at,
          label: name === 'amount' ? labelBeside(element) : '',
          element,
        };
      });

  const besideLabel = (at: Element): Place[] => {
    if (!look.visible(at)) return [];
    const layout = profile.labels.find(({ label }) => matches(at, label));
    const around = layout && closest(at, layout.row);
    const element = around && holds(root, around) ? first(around, layout.value) : null;
    if (!element || element === at || !canHold(element) || !look.visible(element)) return [];
    const raw = rawOf(element, look, profile.shape);
    return [{ printed: raw, by: 'label', from: '', label: printed(at, look), element }];
  };

  const labelled = (names: string): Place[] => {
    for (const from of names.split('|')) {
      const places = (index().get(labelKey(from)) ?? []).flatMap(besideLabel);
      if (places.length > 0) return places.map((place) => ({ ...place, from }));
    }
    return [];
  };

  const search = (name: PlaceName): Place[] => {
    const { own = '', hooks = [], labels } = profile.places[name] ?? {};
    const open = editors().get(own);
    if (open) return [{ printed: 'editing', by: 'hook', from: own, label: '', element: open }];
    const places: Place[] = [];
    for (const hook of [...(own ? profile.hooksOf(own) : []), ...hooks]) {
      if (hook.last && places.length > 0) continue;
      for (const place of hooked(name, hook)) if (!nested(place, places)) places.push(place);
    }
    if (places.length > 0) return places;
    const beside = labels ? labelled(labels) : [];
    return beside.length > 0 ? beside : shapes.find(name);
  };

  /** The name as hooks and labels of the CRM's own tell it: a shape may not ask for a shape. */
  const ownName = once((): string => {
    const { own = '', hooks = [], labels = '' } = profile.places.name ?? {};
    const hook = [...(own ? profile.hooksOf(own) : []), ...hooks].flatMap((at) =>
      hooked('name', at),
    );
    const [place] = hook.length > 0 ? hook : labelled(labels);
    return typeof place?.printed === 'object' ? place.printed.text : '';
  });
  const shapes = shapesIn(root, look, profile, { id, dealName: ownName });

  const found = new Map<PlaceName, Place[]>();
  const find = (name: PlaceName): Place[] => {
    const places = found.get(name) ?? search(name);
    found.set(name, places);
    return places;
  };

  return { look, root, find };
}

/** Two candidates that meet in one element (a component and the text inside it) are one place. */
const nested = (place: Place, places: readonly Place[]): boolean =>
  places.some(({ element }) => holds(element, place.element) || holds(place.element, element));

/** Every label of the root, hidden ones too, under its comparable form. */
function indexLabels(root: Element, look: Look, { labels }: Profile): Map<string, Element[]> {
  const index = new Map<string, Element[]>();
  for (const at of all(root, labels.map(({ label }) => label).join())) {
    const key = labelKey(printed(at, look));
    const same = index.get(key);
    if (same) same.push(at);
    else index.set(key, [at]);
  }
  return index;
}
