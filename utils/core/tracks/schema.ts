/** Talk tracks 话术 as a pack carries them. */
import { once } from '../once.ts';
import { idSchema, noteSchema, textSchema } from '../text.ts';
import { z } from '../zod.ts';

export const channels = ['call', 'wechat', 'email', 'visit'] as const;
export type Channel = (typeof channels)[number];

/** Why a deal is stuck, in the words of a breakthrough plan. */
export const reasons = [
  'price',
  'delivery',
  'decision-maker',
  'competitor',
  'budget',
  'timing',
  'silence',
  'trust',
  'other',
] as const;
export type Reason = (typeof reasons)[number];

/** An object and no record, which would keep the order in which a file happens to name them. */
const variantsSchema = once(() => {
  const wording = textSchema().exactOptional();
  return z.strictObject({
    call: wording,
    wechat: wording,
    email: wording,
    visit: wording,
  } satisfies { [C in Channel]: typeof wording });
});

export const stepSchema = once(() =>
  z.strictObject({
    label: textSchema(),
    text: textSchema(),
    /** Other wordings for a channel; the text is used where a channel has none. */
    variants: variantsSchema().exactOptional(),
  }),
);

export const trackSchema = once(() =>
  z.strictObject({
    id: idSchema(),
    title: textSchema(),
    reason: z.enum(reasons),
    /** The customer's own words that call for this track: 太贵了, "too expensive". */
    keywords: z.array(z.string().trim().min(1).max(60)).max(30),
    /** Tags of customers it suits, as their CRM prints them: 价格敏感. */
    tags: z.array(z.string().trim().min(1).max(60)).max(20).exactOptional(),
    /** Canonical stages it fits; empty means all. */
    stages: z.array(idSchema()).max(20),
    steps: z.array(stepSchema()).min(1).max(8),
    /** 应对逻辑: why it is said this way. */
    logic: textSchema().exactOptional(),
    evidence: noteSchema().exactOptional(),
    media: z
      .url({ protocol: /^https$/ })
      .max(500)
      .exactOptional(),
    owner: z.string().max(80).exactOptional(),
    reviewBy: z.iso.date().exactOptional(),
  }),
);
export type Track = z.infer<ReturnType<typeof trackSchema>>;
export type Step = z.infer<ReturnType<typeof stepSchema>>;
