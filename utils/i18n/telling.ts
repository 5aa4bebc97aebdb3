/** What a sentence about facts may ask for: numbers and dates in the person's language and zone. */
import type { When } from '#core/deal/when.ts';
import type { DayClock } from '#core/rules/kind.ts';

export interface Telling {
  count: (n: number) => string;
  /** `5 天`, `5 working days`. */
  days: (n: number, clock: DayClock) => string;
  when: (when: When) => string;
  /** The name of a canonical stage; the text itself where no name is known for it. */
  stage: (id: string) => string;
}
