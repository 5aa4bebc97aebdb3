/** Talk tracks 话术 as a pack carries them. */
import { once } from '../once.ts';
import { idSchema, noteSchema, textSchema } from '../text.ts';
import { list, text, trimmed, z } from '../zod.ts';

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
  const wording = z.exactOptional(textSchema());
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
    variants: z.exactOptional(variantsSchema()),
  }),
);

export const trackSchema = once(() =>
  z.strictObject({
    id: idSchema(),
    title: textSchema(),
    reason: z.enum(reasons),
    /** The customer's own words that call for this track: 太贵了, "too expensive". */
    keywords: list(trimmed(1, 60), 0, 30),
    /** Tags of customers it suits, as their CRM prints them: 价格敏感. */
    tags: z.exactOptional(list(trimmed(1, 60), 0, 20)),
    /** Canonical stages it fits; empty means all. */
    stages: list(idSchema(), 0, 20),
    steps: list(stepSchema(), 1, 8),
    /** 应对逻辑: why it is said this way. */
    logic: z.exactOptional(textSchema()),
    evidence: z.exactOptional(noteSchema()),
    media: z.exactOptional(z.url({ protocol: /^https$/ }).check(z.maxLength(500))),
    owner: z.exactOptional(text(0, 80)),
    reviewBy: z.exactOptional(z.iso.date()),
  }),
);
export type Track = z.infer<ReturnType<typeof trackSchema>>;
export type Step = z.infer<ReturnType<typeof stepSchema>>;
