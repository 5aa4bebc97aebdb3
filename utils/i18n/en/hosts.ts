/** Words about further addresses of a CRM. */
import type { hosts as zh, hostsSaid as zhSaid } from '../zh-CN/hosts.ts';

const more = (say: (host: string) => string) => (_name: string, host: string) => say(host);

export const hosts: typeof zh = {
  title: 'Other CRM addresses',
  note: 'Add the address of a CRM on your company’s own server, or of a region not known here. There the panel is shown in the browser’s own side panel; the shortcut opens and closes it too.',
  none: 'None added yet.',
  which: 'Which CRM it is',
  address: 'Address of the CRM',
  hint: 'https://crm.example.com',
  add: 'Add',
  asks: 'A port or a folder is kept, as in https://portal.example.com:8443/crm/. The browser asks for the whole host, since it knows no smaller permission; Dealside runs in the folder alone. If you say no, nothing is read.',
  since: (when) => `added ${when}`,
  notPermitted:
    'The browser was not given permission, or it was taken back: nothing is read there.',
  permit: 'Allow again',
  permitNamed: (host) => `Allow again: ${host}`,
  remove: 'Remove',
  removeNamed: (host) => `Remove: ${host}`,
  removeAsk: 'Stop working at this address?',
  removeWhat:
    'Open panels go away and the permission is given back. Deals and actions already recorded stay.',
};

export const hostsSaid: typeof zhSaid = {
  added: more(
    (host) => `Added ${host}. Open a deal there and click “Deal panel” at the edge of the page.`,
  ),
  removed: more((host) => `Removed ${host}`),
  permitted: more((host) => `${host} works again`),
  denied: more((host) => `The browser did not allow reading ${host}, so it was not added.`),
  empty: more(() => 'Enter the address, for example https://crm.example.com.'),
  wildcard: more(() => 'An address cannot hold a *: enter one whole address.'),
  'not-an-address': more(
    () =>
      'This is not an address. Enter it as the browser shows it, for example https://crm.example.com.',
  ),
  'not-https': more(
    () => 'This address is not encrypted (http). Only https addresses can be used.',
  ),
  login: more(() => 'An address cannot hold a user name or password.'),
  ip: more(() => 'Enter a host name, not an IP address.'),
  'one-word': more(() => 'A host name has a dot in it, for example crm.example.com.'),
  letters: more(
    () => 'Use a host name of plain letters, digits and hyphens: other scripts are easily forged.',
  ),
  path: more(
    (host) =>
      `Only up to the host: https://${host}. If the CRM shares it with others, its folder with a slash at the end: https://${host}/crm/`,
  ),
  known: more((host) => `${host} works already; there is no need to add it.`),
  twice: more((host) => `${host} was added already.`),
  failed: more(() => 'It did not work. Please try again.'),
};
