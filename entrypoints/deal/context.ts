/**
 * The lifetime of a content script. Stands in for WXT's own context (`wxt.config.ts`), of which we
 * use nothing but the signal: every CRM page is spared its 3 kB.
 */
const started = 'dealside-started';

/** The scripts that seat the panel end one another; one that marks lists ends its like alone. */
const eventOf = (script: string): string => (script === 'marks' ? `${started}-${script}` : started);

/**
 * Ends when a newer copy starts on the same page, as after an update. A page could forge the event;
 * it gains nothing that removing the panel would not give it.
 */
export class ContentScriptContext {
  readonly signal: AbortSignal;

  constructor(script: string) {
    const over = new AbortController();
    this.signal = over.signal;
    const event = eventOf(script);
    document.dispatchEvent(new Event(event));
    document.addEventListener(event, () => over.abort(), { once: true });
  }
}
