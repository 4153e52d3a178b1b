// Firefox as Debian has it, driven by the WebDriver BiDi protocol that it speaks itself: Playwright drives
// only a Firefox of its own making. As small as the smoke tests need.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export class Firefox {
  #next = 1;
  #waiting = new Map();

  /** Starts a Firefox with a fresh profile and one page. */
  static async start(path) {
    const f = new Firefox();
    f.profile = mkdtempSync(join(tmpdir(), 'interleave-firefox-'));
    f.process = spawn(path, ['--headless', '--no-remote', '--profile', f.profile, '--remote-debugging-port', '0'], { stdio: ['ignore', 'ignore', 'pipe'] });
    const address = await new Promise((resolve, reject) => {
      let said = '';
      f.process.stderr.on('data', (d) => {
        said += d;
        const m = /WebDriver BiDi listening on (ws:\S+)/.exec(said);
        if (m !== null) resolve(m[1]);
      });
      f.process.once('exit', () => reject(new Error(`Firefox ended: ${said}`)));
    });
    f.socket = new WebSocket(`${address}/session`);
    await new Promise((resolve, reject) => {
      f.socket.onopen = resolve;
      f.socket.onerror = () => reject(new Error('Firefox does not answer'));
    });
    f.socket.onmessage = (e) => {
      const m = JSON.parse(e.data);
      const w = f.#waiting.get(m.id);
      if (w === undefined) return;
      f.#waiting.delete(m.id);
      if (m.type === 'error') w.reject(new Error(`${m.error}: ${m.message}`));
      else w.resolve(m.result);
    };
    const { capabilities } = await f.send('session.new', { capabilities: {} });
    f.version = capabilities.browserVersion;
    const { contexts } = await f.send('browsingContext.getTree', {});
    f.context = contexts[0].context;
    await f.send('browsingContext.activate', { context: f.context });
    return f;
  }

  send(method, params) {
    const id = this.#next++;
    this.socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  async open(url) {
    await this.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  async reload() {
    await this.send('browsingContext.reload', { context: this.context, wait: 'complete' });
  }

  /** The value of an expression in the page, or in a frame of it; what is promised is awaited. */
  async evaluate(expression, context = this.context) {
    const r = await this.send('script.evaluate', { expression, target: { context }, awaitPromise: true, resultOwnership: 'none' });
    if (r.type === 'exception') throw new Error(r.exceptionDetails.text);
    return r.result.value;
  }

  /** Waits until an expression is true. */
  async until(expression, context = this.context) {
    const end = Date.now() + 60_000;
    for (;;) {
      if (await this.evaluate(`Boolean(${expression})`, context).catch(() => false)) return;
      if (Date.now() > end) throw new Error(`never: ${expression}`);
      await new Promise((r) => setTimeout(r, 100));
    }
  }

  /** The frame in the page whose address has a part. */
  async frame(part) {
    const end = Date.now() + 60_000;
    for (;;) {
      const { contexts } = await this.send('browsingContext.getTree', { root: this.context });
      const found = contexts[0].children.find((c) => c.url.includes(part));
      if (found !== undefined) return found.context;
      if (Date.now() > end) throw new Error(`no frame ${part}`);
      await new Promise((r) => setTimeout(r, 100));
    }
  }

  /** Presses keys one after the other; a pair is held together. */
  async keys(...keys) {
    const actions = keys.flatMap((k) =>
      Array.isArray(k)
        ? [{ type: 'keyDown', value: k[0] }, { type: 'keyDown', value: k[1] }, { type: 'keyUp', value: k[1] }, { type: 'keyUp', value: k[0] }]
        : [{ type: 'keyDown', value: k }, { type: 'keyUp', value: k }],
    );
    await this.send('input.performActions', { context: this.context, actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** Presses the middle of an element with the pointer. */
  async click(selector) {
    const [x, y] = JSON.parse(await this.evaluate(`(() => { const r = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect(); return JSON.stringify([Math.round(r.x + Math.min(r.width, innerWidth - r.x) / 2), Math.round(r.y + 30)]); })()`));
    const actions = [{ type: 'pointerMove', x, y }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
    await this.send('input.performActions', { context: this.context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }

  async close() {
    await this.send('browser.close', {}).catch(() => {});
    await new Promise((r) => (this.process.exitCode === null ? this.process.once('exit', r) : r()));
    rmSync(this.profile, { recursive: true, force: true });
  }
}
