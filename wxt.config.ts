/** How the extension is built, and its manifest: permissions and hosts, from the one list of CRM hosts. */
import { defineConfig, type UserManifest } from 'wxt';
import { crmHosts, shellHosts } from './utils/crm/hosts.ts';

const pages = Object.values(crmHosts).flat();

/** `https://crm.zoho.com/crm/*` → `https://crm.zoho.com`: CSP sources carry no path here. */
const origin = (pattern: string): string => pattern.replace(/^(https:\/\/[^/]+)\/.*$/, '$1');

/** Everyone in the panel's chain of ancestors: the CRM pages and the shells that frame them. */
const ancestors = [...new Set([...pages, ...shellHosts].map(origin))];

/** The first with light-dark() colours. */
const chrome = 123;

const manifest: UserManifest = {
  name: '__MSG_extName__',
  description: '__MSG_extDescription__',
  default_locale: 'en',
  minimum_chrome_version: `${chrome}`,
  // `sidePanel` warns of nothing and cannot be asked for in time: a click opens the side panel through
  // the background, and the browser counts one click for one thing.
  permissions: ['storage', 'alarms', 'unlimitedStorage', 'scripting', 'sidePanel'],
  host_permissions: pages,
  // Asked for one host at a time, when a person enters the address of a pack or of their own CRM.
  optional_host_permissions: ['https://*/*'],
  storage: { managed_schema: 'managed-schema.json' },
  content_security_policy: {
    extension_pages: [
      "default-src 'self'",
      "script-src 'self'",
      "img-src 'self' data:",
      // For the address of a pack, once its host was allowed; one file asks, and tests listen.
      "connect-src 'self' https:",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      `frame-ancestors 'self' ${ancestors.join(' ')}`,
    ].join('; '),
  },
  web_accessible_resources: [
    {
      resources: ['panel.html'],
      matches: pages.map((page) => `${origin(page)}/*`),
      use_dynamic_url: true,
    },
  ],
  externally_connectable: { ids: [] },
  commands: {
    'toggle-panel': {
      suggested_key: { default: 'Alt+Shift+D' },
      description: '__MSG_commandToggle__',
    },
  },
  icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
};

/** Auto-imports are off: every name says where it comes from. */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  manifest,
  // No syntax is written in older words than the oldest browser needs.
  vite: () => ({ build: { target: `chrome${chrome}` } }),
  // Branded Chrome no longer takes extensions from the command line: load the folder unpacked.
  webExt: { disabled: true },
  zip: { excludeSources: ['tests/**'] },
});
