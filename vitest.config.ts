import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** In real Chromium, with nothing else beside it: what is timed, and what changes the machine. */
const alone = ['first-advice', 'hostile', 'policy', 'wall-clock'].map(
  (name) => `tests/browser/${name}.test.ts`,
);

const browser = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // A loaded machine is slow, not wrong: what is waited for may take its time.
  expect: { poll: { timeout: 10_000 } },
};

/**
 * A small file that runs for minutes is begun first: Vitest goes by size where it has not run before,
 * and begun last it would keep one core waiting for the other.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId, project }: TestSpecification): number =>
      project.config.sequence.groupOrder +
      (moduleId.endsWith('tests/browser/corpus.test.ts') ? -0.5 : 0);
    return sorted.sort((a, b) => rank(a) - rank(b));
  }
}

/** `unit` in Node and happy-dom; the rest in real Chromium with the built extension. */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
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
