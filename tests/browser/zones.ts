/** Time zones in which it is a wanted hour right now, so that no test depends on the wall clock. */

/** A zone where the clock shows `hour` (0–23) o'clock and some minutes now. */
export function zoneAt(hour: number, now = new Date()): string {
  const ahead = (hour - now.getUTCHours() + 24) % 24;
  // Etc/GMT-8 is eight hours ahead of UTC; the names run from -14 to +12.
  const offset = ahead > 14 ? ahead - 24 : ahead;
  return offset === 0 ? 'Etc/UTC' : `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`;
}
