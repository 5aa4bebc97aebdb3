/** The popup's first act: today is asked for before anything is loaded that could show it. */
import { ask } from '#messages/client.ts';
import { zone as zoneHere } from '../page/zone.ts';

const zone = zoneHere();

// The worker wakes and counts while the rest of the popup is still being read and compiled.
const today = ask('popup/today', { zone });

void import('./mount.tsx').then(({ mount }) => mount(zone, today));
