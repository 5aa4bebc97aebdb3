/** Parts that the requests of several messages share. */
import { instantSchema } from '#core/deal/schema.ts';
import { once } from '#core/once.ts';
import { publicKeySchema } from '#core/pack/signed/keys.ts';
import { idSchema } from '#core/text.ts';
import { matching, text, z } from '#core/zod.ts';

/** Ids made at the sender: a visit of a deal, a click, a draft. */
export const randomId = once(() => matching(/^[\w-]{8,64}$/));

export const nothing = once(() => z.strictObject({}));

/** Larger than any file may be, so that the reader of files can say itself what is too large. */
export const fileText = once(() => text(0, 8_388_608));

export const address = once(() => text(1, 2000));

export const packId = once(() => z.strictObject({ id: idSchema() }));

export const draftId = once(() => z.strictObject({ id: randomId() }));

/** Host and port of a page, as `location.host` says them. */
export const site = once(() => matching(/^[\w.:/-]{1,253}$/));

export const key = publicKeySchema;

export const at = instantSchema;
