/** Why a command ends before it is done: a sentence and the code it leaves with. */

export class Stop extends Error {
  readonly code: 1 | 2;

  /** 1: what was given is not sound. 2: what was asked cannot be done. */
  constructor(sentence: string, code: 1 | 2 = 2) {
    super(sentence);
    this.code = code;
  }
}
