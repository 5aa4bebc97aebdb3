/** Injected when a person asks for a report: answers how the page is built, its texts masked. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { outlineOf } from '#crm/outline.ts';

export default defineUnlistedScript(() => outlineOf(document.body));
