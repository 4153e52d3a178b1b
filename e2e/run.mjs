// Runs the browser tests on a bare machine: finds Chromium by name, installs it if there is none, then
// starts Playwright. Arguments are passed on.

import { execFileSync, spawnSync } from 'node:child_process';

function find() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
    const r = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
    if (r.status === 0) return r.stdout.split('\n')[0].trim();
  }
  return null;
}

/** Tries the ways there are; null means that Playwright has its own. */
function install() {
  console.log('No Chromium found: installing one for the browser tests.');
  const own = spawnSync('npx', ['playwright', 'install', '--with-deps', 'chromium'], { stdio: 'inherit', shell: true });
  if (own.status === 0) return null;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    execFileSync('apt-get', ['update', '-q'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-q', 'chromium'], { stdio: 'inherit' });
    return find();
  }
  throw new Error('Chromium could not be installed; set CHROMIUM_PATH to one.');
}

const path = find() ?? install();
const env = { ...process.env, ...(path === null ? {} : { CHROMIUM_PATH: path }) };
const r = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], { stdio: 'inherit', env, shell: process.platform === 'win32' });
process.exit(r.status ?? 1);
