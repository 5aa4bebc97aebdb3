/** The lifetime of a script in a CRM page. */

/** The scripts that seat the panel end one another; one that marks lists ends its like alone. */
type Started = 'dealside-started' | 'dealside-started-marks';

/**
 * Begins one, and ends that of an older copy on the same page, as after an update. A page could forge
 * the event; it gains nothing that removing the panel would not give it.
 */
export function beginLife(started: Started): AbortSignal {
  const over = new AbortController();
  document.dispatchEvent(new Event(started));
  document.addEventListener(started, () => over.abort(), { once: true });
  return over.signal;
}
