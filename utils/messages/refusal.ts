/** The one error a handler throws on purpose: its code crosses to whoever asked. */
import type { ErrorCode } from './table.ts';

/** Thrown by a handler that knows why it cannot answer; anything else thrown crosses as `failed`. */
export class Refusal extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, cause?: unknown) {
    super(code, { cause });
    this.name = 'Refusal';
    this.code = code;
  }
}
