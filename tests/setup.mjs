/**
 * First step of every npm script: installs what is missing, then runs the given script with the
 * project's own Node. Plain JavaScript, because it runs on whatever Node the machine has.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const [script, ...args] = process.argv.slice(2);

const run = (command, options) =>
  execFileSync(command[0], command.slice(1), { cwd: root, stdio: 'inherit', ...options });

/**
 * Installs the packages of the lockfile unless exactly these are there already. Not `npm ci`: it
 * refuses a lockfile that lacks another platform's optional parts, which some registries do not
 * carry; `--no-save` keeps the lockfile as it is all the same.
 */
function installPackages() {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const stamp = join(root, 'node_modules', '.dealside-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing packages …');
  run(
    [
      process.platform === 'win32' ? 'npm.cmd' : 'npm',
      'install',
      '--no-save',
      '--no-audit',
      '--no-fund',
    ],
    {
      shell: process.platform === 'win32',
    },
  );
  writeFileSync(stamp, lock);
}

const found = (command, ...rest) => spawnSync(command, rest, { stdio: 'ignore' }).status === 0;

/** On Debian as root, installs Chromium and Chinese fonts; elsewhere tests/run/browser.ts says what to do. */
function installBrowser() {
  if (process.env.CHROME_PATH || process.platform !== 'linux' || process.getuid?.() !== 0) return;
  if (!existsSync('/usr/bin/apt-get')) return;
  const missing = [];
  if (!existsSync('/usr/bin/chromium')) missing.push('chromium');
  if (!found('dpkg', '-s', 'fonts-noto-cjk')) missing.push('fonts-noto-cjk');
  if (missing.length === 0) return;
  console.log(`Installing ${missing.join(' and ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run(['apt-get', 'update', '-qq'], { env });
  run(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...missing], { env });
}

installPackages();
installBrowser();
const node = join(bin, process.platform === 'win32' ? 'node.exe' : 'node');
const { status } = spawnSync(node, [join(root, script), ...args], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: bin + delimiter + process.env.PATH },
});
process.exit(status ?? 1);
