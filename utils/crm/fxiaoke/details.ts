/**
 * Details drawn in one Fxiaoke document. List, slide-over and full page may all be there at once
 * and no source names a detail's root, so it is found from the field blocks themselves.
 */
import type { Look } from '../dom/look.ts';
import { all, around, attr, first, holds, parentOf, styleOf, tagOf } from '../dom/reach.ts';
import { printed } from '../dom/text.ts';

/** Field blocks of a detail; an edit form's blocks are others (`.j-comp-wrap`). */
const blocks = '.faci-field-display';
/** The same blocks should their class change but the API names and values stay [L]. */
const renamed = '[data-apiname]';
const value = '.faci-field-display_value, [class*="field-display_value"]';
/** A list's cells: never part of a detail's own head. */
const listCells = 'td[class*="td-"], [data-fieldname]';

/** API names only deals have, which tell a deal's detail from its customer's. */
const dealFields = ['sales_stage', 'sales_status', 'stg_changed_time', 'sales_process_id'];
const dealLabels =
  /^[*\s]*(?:商机|商機|销售阶段|銷售階段|阶段|階段|Opportunity|Deal|Sales Stage|Stage)/i;

export interface Detail {
  root: Element;
  /** The block that shows the deal's name; null where the layout shows none. */
  heart: Element | null;
  name: string;
}

const apiName = (block: Element): string => attr(block, 'data-apiname') ?? '';

const isNameBlock = (block: Element, look: Look): boolean => {
  const api = apiName(block);
  if (api !== '') return api === 'name';
  const label = first(block, '.faci-field-display_label, [class*="field-display_label"]');
  return label !== null && /^[*\s]*商[机機](?:2\.0)?名[称稱]/.test(printed(label, look));
};

const nameIn = (block: Element, look: Look): string => {
  const holder = first(block, value);
  return holder ? printed(holder, look) : '';
};

/** As far up as the detail's own head and tabs reach: not into a list, not into another detail. */
function widened(root: Element, others: readonly Element[]): Element {
  let at = root;
  for (let up = parentOf(at); up && !/^(?:body|html)$/.test(tagOf(up)); up = parentOf(up)) {
    const outer = up;
    if (first(outer, listCells) || others.some((other) => holds(outer, other))) break;
    at = outer;
  }
  return at;
}

function isDeal(own: readonly Element[], look: Look): boolean {
  return own.some((block) => {
    if (dealFields.includes(apiName(block))) return true;
    const label = first(block, '.faci-field-display_label, [class*="field-display_label"]');
    return label !== null && dealLabels.test(printed(label, look));
  });
}

/** The visible field blocks of every detail on the page. */
export function blocksIn(look: Look): Element[] {
  const known = all(look.document, blocks);
  const found =
    known.length > 0 ? known : all(look.document, renamed).filter((at) => first(at, value));
  return found.filter(look.visible);
}

/**
 * Splits the visible blocks into details. Blocks belong together while all names among them agree;
 * two names mean two details (a slide-over above a page), split where their branches part.
 */
export function detailsOf(look: Look): Detail[] {
  const found = blocksIn(look);
  const groups: Element[][] = [];
  const split = (own: Element[]): void => {
    const hearts = own.filter((block) => isNameBlock(block, look));
    const names = new Set(hearts.map((heart) => nameIn(heart, look)));
    const root = around(own);
    if (names.size < 2 || !root) {
      groups.push(own);
      return;
    }
    const branches = new Map<Element, Element[]>();
    for (const block of own) {
      const branch = branchOf(block, root);
      branches.set(branch, [...(branches.get(branch) ?? []), block]);
    }
    // Names that differ side by side in one branch level cannot be told apart any further.
    if (branches.size < 2 || branches.size === own.length) groups.push(own);
    else for (const blocksOfBranch of branches.values()) split(blocksOfBranch);
  };
  for (const own of byLayer(found, look)) split(own);
  const details = groups.filter((own) => isDeal(own, look));
  return details.flatMap((own): Detail[] => {
    const root = around(own);
    if (!root) return [];
    const others = found.filter((block) => !own.includes(block));
    const wide = widened(root, others);
    const heart = own.find((block) => isNameBlock(block, look)) ?? null;
    // A closed slide-over may be parked beside the screen while its wrapper still covers it.
    if (!look.onScreen(wide) || !own.some(look.onScreen)) return [];
    return [{ root: wide, heart, name: heart ? nameIn(heart, look) : '' }];
  });
}

/**
 * Blocks by the layer they are drawn in. A slide-over is fixed above the page: what it shows is
 * another record, even where its customer bears the very name of the deal below.
 */
function byLayer(found: readonly Element[], look: Look): Iterable<Element[]> {
  const layers = new Map<Element, Element | null>();
  const layerOf = (element: Element): Element | null => {
    let layer = layers.get(element);
    if (layer !== undefined) return layer;
    const parent = parentOf(element);
    const fixed = styleOf(element, look.document, 'position') === 'fixed';
    layer = fixed || parent === null ? element : layerOf(parent);
    layers.set(element, layer);
    return layer;
  };
  const groups = new Map<Element | null, Element[]>();
  for (const block of found) {
    const layer = layerOf(block);
    groups.set(layer, [...(groups.get(layer) ?? []), block]);
  }
  return groups.values();
}

/** The child of `root` in which the block lies. */
function branchOf(block: Element, root: Element): Element {
  let at = block;
  for (let up = parentOf(at); up && up !== root; up = parentOf(up)) at = up;
  return at;
}
