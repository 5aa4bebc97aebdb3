/** All talk tracks of consumer sales, in the order a search with no better reason lists them. */
import type { Track } from '../../../../tracks/schema.ts';
import { care } from './care.ts';
import { cart } from './cart.ts';
import { delivery } from './delivery.ts';
import { price } from './price.ts';
import { regulars } from './regulars.ts';
import { style } from './style.ts';
import { talking } from './talking.ts';
import { thinking } from './thinking.ts';

export const consumerTracks: readonly Track[] = [
  ...price,
  ...style,
  ...thinking,
  ...cart,
  ...delivery,
  ...talking,
  ...regulars,
  ...care,
];
