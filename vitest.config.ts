import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Two projects: `unit` in Node and happy-dom, `browser` in real Chromium with the built extension. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          env: { TZ: 'Asia/Shanghai' },
          // A loaded machine is slow, not wrong.
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A loaded machine is slow, not wrong: what is waited for may take its time.
          expect: { poll: { timeout: 10_000 } },
          // Two cores: one Chromium at a time keeps every timing honest.
          fileParallelism: false,
        },
      },
    ],
  },
});
