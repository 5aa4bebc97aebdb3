import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** In real Chromium, with nothing else beside it: what is timed, and what changes the machine. */
const alone = ['advice', 'hostile', 'navigation', 'policy', 'wall-clock'].map(
  (name) => `tests/browser/${name}.test.ts`,
);

const browser = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // A loaded machine is slow, not wrong: what is waited for may take its time.
  expect: { poll: { timeout: 10_000 } },
};

/** `unit` in Node and happy-dom; the rest in real Chromium with the built extension. */
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
          testTimeout: 20_000,
          // Every file cleans up behind itself, so that modules are loaded once and not 100 times.
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...browser,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: alone,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...browser,
          name: 'browser-alone',
          include: alone,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
