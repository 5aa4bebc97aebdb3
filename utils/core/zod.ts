/**
 * The only door to zod. `jitless` stops zod from probing `new Function`, which the extension
 * pages' CSP forbids and reports.
 */
import { z } from 'zod';

z.config({ jitless: true });

export { z };
