/** A background that answers from a table, and notes what it was asked, in order. */
import type { ask } from '#messages/client.ts';
import type { ErrorCode, MessageName, RequestOf, ResponseOf } from '#messages/table.ts';

type Answers = {
  [M in MessageName]?:
    | ResponseOf<M>
    | { refuse: ErrorCode }
    | ((request: RequestOf<M>) => ResponseOf<M> | { refuse: ErrorCode });
};

export function answering(answers: Answers) {
  const asked: [MessageName, unknown][] = [];
  const reply = async (name: MessageName, request: unknown) => {
    asked.push([name, request]);
    const given: unknown = answers[name];
    const answer: unknown = typeof given === 'function' ? given(request) : given;
    if (typeof answer === 'object' && answer !== null && 'refuse' in answer) {
      return { error: answer.refuse };
    }
    return answer === undefined ? { error: 'unreachable' } : { ok: answer };
  };
  return {
    ask: reply as typeof ask,
    asked,
    names: () => asked.map(([name]) => name),
    /** Changes what is answered from now on. */
    answer: (more: Answers) => Object.assign(answers, more),
  };
}

/** Lets every answer that is on its way arrive. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
