/** The browser's zone, asked the cheap way. */

interface Clock {
  Temporal?: { Now: { timeZoneId: () => string } };
}

/**
 * The IANA zone the browser is in now. Temporal where there is one: the first `Intl.DateTimeFormat`
 * of a page costs its main thread 15–24 ms (Chromium 156), Temporal 0.1 ms.
 */
export const browserZone = (): string =>
  (globalThis as Clock).Temporal?.Now.timeZoneId() ??
  new Intl.DateTimeFormat().resolvedOptions().timeZone;
