import { defineConfig } from 'wxt';
import { manifest } from './entrypoints/manifest.ts';

/** Auto-imports are off: every name says where it comes from. */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  manifest,
  zip: { excludeSources: ['tests/**'] },
});
