import { describe, expectTypeOf, it } from 'vitest';
import type { ask } from '#messages/client.ts';
import type { Handlers } from '#messages/serve.ts';
import type { MessageName, Reply, StalledDeal } from '#messages/table.ts';

describe('the types of messages', () => {
  it('want a handler for every message', () => {
    expectTypeOf<keyof Handlers>().toEqualTypeOf<MessageName>();
    expectTypeOf<Omit<Handlers, 'page/deal'>>().not.toExtend<Handlers>();
  });

  it('give the answer of the message that was asked', () => {
    expectTypeOf<Extract<Reply<'popup/stalled'>, { ok: unknown }>['ok']>().toEqualTypeOf<
      StalledDeal[]
    >();
    expectTypeOf<typeof ask<'popup/today'>>().parameter(1).toEqualTypeOf<{ zone: string }>();
  });
});
