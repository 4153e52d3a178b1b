// The built site in Firefox, from a sub-path: `npm run e2e:firefox`. FIREFOX_PATH, or firefox-esr or firefox
// on the PATH. The whole suite runs in Chromium; this shows that what differs between browsers works.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { Firefox } from './bidi.mjs';

const path = process.env.FIREFOX_PATH ?? ['firefox-esr', 'firefox'].map((n) => spawnSync('which', [n], { encoding: 'utf8' }).stdout.trim()).find((p) => p !== '');
if (!path) {
  console.error('There is no Firefox here: install firefox-esr, or set FIREFOX_PATH.');
  process.exit(2);
}

const port = Number(process.env.E2E_PORT ?? 4627);
const site = `http://localhost:${port}/some/path`;
const serve = () =>
  new Promise((resolve) => {
    const s = spawn(process.execPath, ['scripts/serve.mjs', '--no-build', '--port', String(port), '--base', '/some/path'], { stdio: ['ignore', 'pipe', 'inherit'] });
    s.stdout.on('data', (d) => String(d).includes('Interleave:') && resolve(s));
  });
let server = await serve();
const f = await Firefox.start(path);
console.log(`Firefox ${f.version}, ${site}/`);

const CTRL = '\uE009';
const button = (name) => `[...document.querySelectorAll('button')].find((b) => (b.getAttribute('aria-label') ?? b.textContent).trim() === ${JSON.stringify(name)})`;
const click = async (name, context) => {
  await f.until(`${button(name)} && !${button(name)}.disabled`, context);
  await f.evaluate(`${button(name)}.click()`, context);
};
const output = `document.querySelector('[data-testid=output]')?.textContent`;
const turn = `document.querySelector('[data-testid=position] b')?.textContent`;
const play = async () => {
  await f.open(`${site}/play/`);
  await f.until(`document.documentElement.dataset.ready && document.querySelector('.monaco-editor .view-lines')`);
};

/** Replaces the program by typing. */
const type = async (text) => {
  await f.click('.monaco-editor .view-lines');
  await f.keys([CTRL, 'a']);
  await f.keys(...text);
};

const tests = {
  'the start page shows what this is': async () => {
    await f.open(`${site}/`);
    await f.until(`document.documentElement.dataset.ready`);
    assert.match(await f.evaluate('document.querySelector("h1").textContent'), /\S/);
  },
  'the playground runs and steps back': async () => {
    await play();
    await click('Run');
    await f.until(`${output}?.includes('did job')`);
    const before = await f.evaluate(turn);
    await click('Step back');
    await f.until(`${turn} !== ${JSON.stringify(before)}`);
  },
  'what is typed is kept': async () => {
    await type('package main // kept in Firefox');
    await f.until(`document.querySelector('.view-lines').textContent.replaceAll('\\u00a0', ' ').includes('kept in Firefox')`);
    await new Promise((r) => setTimeout(r, 1000));
    await f.reload();
    await f.until(`document.querySelector('.view-lines')?.textContent.replaceAll('\\u00a0', ' ').includes('kept in Firefox')`);
  },
  'a lesson opens, and its program is proved or refuted': async () => {
    await f.open(`${site}/learn/start/first-steps/`);
    await f.until(`document.documentElement.dataset.ready && ${button('Prove')}`);
    await click('Prove');
    await f.until(`/holds in all|fails/.test(document.body.textContent)`);
  },
  'an embed in a page of another origin, under a strict policy': async () => {
    const policy = `default-src 'none'; script-src ${site}/; frame-src ${site}/`;
    const page = `<!doctype html><title>A blog</title><script type="module" src="${site}/embed/v1.js"></script><interleave-snippet><pre><code>println("in a frame")</code></pre></interleave-snippet>`;
    const host = createServer((_, r) => r.writeHead(200, { 'Content-Type': 'text/html', 'Content-Security-Policy': policy }).end(page));
    await new Promise((r) => host.listen(0, '127.0.0.1', r));
    await f.open(`http://127.0.0.1:${host.address().port}/`);
    await f.until(`document.querySelector('interleave-snippet').shadowRoot?.querySelector('button')`);
    await f.evaluate(`document.querySelector('interleave-snippet').shadowRoot.querySelector('button').click()`);
    const frame = await f.frame('/embed/');
    await f.until(`${output}?.includes('in a frame')`, frame);
    host.closeAllConnections();
    host.close();
  },
  'offline after one visit': async () => {
    await play();
    await f.evaluate(`navigator.serviceWorker.ready.then(() => 0)`);
    const ended = new Promise((r) => server.once('exit', r));
    server.kill();
    await ended;
    await f.open(`${site}/examples/`);
    await f.until(`document.documentElement.dataset.ready`);
    await play();
    await type('package main; func main() { println("off line") }');
    await click('Run');
    await f.until(`${output}?.includes('off line')`);
    server = await serve();
  },
};

let failed = 0;
for (const [name, test] of Object.entries(tests)) {
  try {
    await test();
    console.log(`  ok      ${name}`);
  } catch (e) {
    failed++;
    console.log(`  FAILED  ${name}: ${e.message}`);
  }
}
await f.close();
server.kill();
console.log(failed === 0 ? `${Object.keys(tests).length} passed` : `${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
