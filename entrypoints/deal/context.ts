/**
 * The lifetime of a content script. Stands in for WXT's own context (`wxt.config.ts`), of which we
 * use nothing but the signal: every CRM page is spared its 3 kB.
 */
const started = 'dealside-started';

/**
 * Ends when a newer copy starts on the same page, as after an update. A page could forge the event;
 * it gains nothing that removing the panel would not give it.
 */
export class ContentScriptContext {
  readonly signal: AbortSignal;

  constructor() {
    const over = new AbortController();
    this.signal = over.signal;
    document.dispatchEvent(new Event(started));
    document.addEventListener(started, () => over.abort(), { once: true });
  }
}
