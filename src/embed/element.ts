// <interleave-snippet>: the loader that an author's page includes. It shows the author's own
// <pre><code>, marked up, and whatever else the author put there (a still of the lanes); the engine comes,
// in a frame of our origin, on the first press or when the snippet is near the screen. Attributes: theme,
// height, view, step, schedule, readonly, hide, focus, panes, start ("press", the default, or "near"),
// file, policy, seed, procs, args, stdin. Markup is made of nodes and styles of style sheets made by
// script, so that it works under the strictest policy. No dependencies; kept under 5 kB gzip.

import { tokenize } from '../ui/code/highlight';
import { lineSet } from './lines';
import { fromEmbed, version, type EmbedTheme, type Pane, type ToEmbed } from './protocol';

/** Where this script is: the vite configuration makes a module and a classic script of it. */
declare const SCRIPT_ADDRESS: string;

/** The site's folder, which the script is one below. */
const base = new URL('..', SCRIPT_ADDRESS).href;
const { origin } = new URL(base);

const css = `
:host{display:block;position:relative;margin:1.5em 0;font:15px/1.5 system-ui,sans-serif;
--paper:#fff;--ink:#191c23;--dim:#696d76;--line:#e2dfd5;--mark:#fff1bf;--k:#7a3e9d;--t:#0b6c8f;--s:#1d6b43;--n:#9a4a00;--f:#2450b8}
:host([data-dark]){--paper:#1b1e25;--ink:#eceae4;--dim:#969aa4;--line:#2d323c;--mark:#3a3316;--k:#cf9df0;--t:#6fc9e8;--s:#8fd3a8;--n:#f0ac72;--f:#94b4ff}
.box{overflow:hidden;border:1px solid var(--line);border-radius:10px;background:var(--paper);color:var(--ink)}
pre{margin:0;padding:14px 16px;overflow:auto;font:13.5px/1.6 ui-monospace,'DejaVu Sans Mono',monospace;tab-size:4}
.l{display:block;min-height:1.6em}.m{background:var(--mark);box-shadow:-16px 0 var(--mark)}.d,.d *{color:var(--dim)!important}
slot{display:block;overflow:auto}slot[name]{border-top:1px solid var(--line)}
.bar{display:flex;gap:8px;align-items:center;padding:8px 12px;border-top:1px solid var(--line)}
button{min-height:32px;padding:0 14px;border:0;border-radius:6px;background:var(--ink);color:var(--paper);font:600 13px system-ui,sans-serif;cursor:pointer}
a{display:inline-flex;align-items:center;min-height:32px;margin-left:auto;color:var(--dim);font-size:13px}
iframe{display:block;width:100%;border:0}
.k{color:var(--k)}.t{color:var(--t)}.s{color:var(--s)}.n{color:var(--n)}.f{color:var(--f)}.c{color:var(--dim);font-style:italic}
:focus-visible{outline:2px solid #2456d6;outline-offset:2px}pre:focus-visible{outline-offset:-2px}`;

let sheet: CSSStyleSheet | null = null;

function make<K extends keyof HTMLElementTagNameMap>(name: K, className = '', ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const e = document.createElement(name);
  if (className !== '') e.className = className;
  e.append(...children);
  return e;
}

export class InterleaveSnippet extends HTMLElement {
  static readonly observedAttributes = ['theme'];
  private frame: HTMLIFrameElement | null = null;
  private files: { name: string; text: string }[] = [];
  private box!: HTMLElement;
  private readonly stop = new AbortController();
  private watcher: MutationObserver | null = null;
  /** Whom to send to, once the frame has spoken: its origin, or anybody if it has none. */
  private target = '';
  private readonly waiting: ToEmbed[] = [];

  connectedCallback(): void {
    // A classic script makes the element known before the parser has come to what is in it.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => this.build(), { once: true });
    else this.build();
  }

  private build(): void {
    if (this.shadowRoot !== null || !this.isConnected) return;
    const codes = [...this.querySelectorAll('pre')].map((pre) => pre.querySelector('code') ?? pre);
    this.files = (codes.length > 0 ? codes : [this]).map((code, i) => ({
      name: code.dataset.file ?? (i === 0 ? this.text('file') : undefined) ?? (i === 0 ? 'main.go' : `file${i + 1}.go`),
      text: code.textContent!.replace(/^\n/, ''),
    }));
    // A still of the lanes, or anything else that is no program.
    for (const child of this.children) if (child.localName !== 'pre') child.slot = 'still';
    const still = make('slot');
    still.name = 'still';
    // Authors who have highlighted it themselves see their own work.
    const own = codes.length > 0 && codes[0].children.length > 0;
    const run = make('button', '', '▶ Run and step');
    run.type = 'button';
    run.onclick = () => this.start(true);
    const link = make('a', '', 'Interleave');
    link.href = base;
    link.target = '_blank';
    link.rel = 'noopener';
    this.box = make('div', 'box', own ? make('slot') : this.paint(), ...([...this.children].some((c) => c.slot === 'still') ? [still] : []), make('div', 'bar', run, link));
    this.box.part.add('box');
    const root = this.attachShadow({ mode: 'open' });
    if (sheet === null) (sheet = new CSSStyleSheet()).replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    root.append(this.box);
    this.followTheme();
    if (this.waiting.length > 0) this.start(false);
    if (this.getAttribute('start') === 'near') {
      const seen = new IntersectionObserver(
        (entries) => {
          if (!entries.some((e) => e.isIntersecting)) return;
          seen.disconnect();
          this.start(false);
        },
        { rootMargin: '300px' },
      );
      seen.observe(this);
    }
  }

  disconnectedCallback(): void {
    // Moved within the page, or gone for good?
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.stop.abort();
      this.watcher?.disconnect();
    });
  }

  attributeChangedCallback(): void {
    if (this.shadowRoot !== null) this.themed();
  }

  /** Sends a message to the frame, starting it if need be. */
  send(message: ToEmbed): void {
    if (this.target === '') {
      this.waiting.push(message);
      this.start(false);
    } else this.frame!.contentWindow?.postMessage({ interleave: version, ...message }, this.target);
  }

  private text(name: string): string | undefined {
    return this.getAttribute(name) ?? undefined;
  }

  /** The first file, highlighted, without the lines that are hidden. */
  private paint(): HTMLElement {
    const hidden = lineSet(this.text('hide') ?? '');
    const focus = lineSet(this.text('focus') ?? '');
    const code = make('code');
    let number = 0;
    let line: HTMLElement;
    const next = (): void => {
      number++;
      line = make('span', focus.size === 0 ? 'l' : focus.has(number) ? 'l m' : 'l d');
      if (!hidden.has(number)) code.append(line);
    };
    next();
    for (const t of tokenize(this.files[0].text.trimEnd())) {
      t.text.split('\n').forEach((part, i) => {
        if (i > 0) {
          line.append('\n');
          next();
        }
        if (part !== '') line.append(t.kind === '' ? part : make('span', t.kind, part));
      });
    }
    const pre = make('pre', '', code);
    pre.tabIndex = 0;
    return pre;
  }

  private start(run: boolean): void {
    if (this.frame !== null || this.shadowRoot === null) return;
    const frame = make('iframe');
    this.frame = frame;
    frame.title = 'A Go program, to run and step';
    // Same-origin is with our own origin, not with the page's: the engine's worker needs it.
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox');
    frame.allow = 'clipboard-write';
    frame.src = `${base}embed/`;
    const fixed = this.getAttribute('height');
    const { style } = frame;
    style.height = fixed === null ? '420px' : `${parseInt(fixed, 10)}px`;
    // Out of sight until it is ready, so that nothing jumps; a frame that is not in the page does not load.
    style.position = 'absolute';
    style.visibility = 'hidden';
    const button = this.box.querySelector('button')!;
    addEventListener(
      'message',
      (e: MessageEvent) => {
        // In a page that is sandboxed without an origin our frame has none either.
        if (e.source !== frame.contentWindow || (e.origin !== origin && e.origin !== 'null')) return;
        const m = fromEmbed(e.data);
        if (m === null) return;
        if (m.type === 'ready') {
          const first = this.target === '';
          this.target = e.origin === 'null' ? '*' : origin;
          this.send(this.load());
          if (run && first) this.send({ type: 'run' });
          for (const w of this.waiting.splice(0)) this.send(w);
          const focused = this.shadowRoot!.activeElement === button;
          // A frame that is moved loads again; so what is around it goes.
          for (const c of [...this.box.children]) if (c !== frame) c.remove();
          style.position = 'static';
          style.visibility = 'visible';
          if (focused) frame.focus();
        } else if (m.type === 'height' && fixed === null) style.height = `${Math.min(2000, Math.ceil(m.pixels) || 0)}px`;
        else if (m.type === 'edited') this.files = m.files.map((f) => ({ ...f }));
        this.dispatchEvent(new CustomEvent(`interleave-${m.type}`, { detail: m, bubbles: true }));
      },
      { signal: this.stop.signal },
    );
    this.box.append(frame);
    button.textContent = 'Loading…';
    // Offline, or the site is gone: the code stays, and the button can be pressed again. An error page loads, too.
    frame.onload = () =>
      setTimeout(() => {
        if (this.target !== '' || this.frame !== frame) return;
        frame.remove();
        this.frame = null;
        button.textContent = '▶ Try again';
      }, 30000);
  }

  private load(): ToEmbed {
    const number = (name: string): number | undefined => (this.hasAttribute(name) ? Number(this.getAttribute(name)) : undefined);
    const list = (name: string): string[] | undefined => this.text(name)?.split(/[\s,]+/).filter((x) => x !== '');
    return {
      type: 'load',
      files: this.files,
      schedule: this.text('schedule'),
      step: number('step'),
      view: this.text('view'),
      readOnly: this.hasAttribute('readonly'),
      hide: this.text('hide'),
      focus: this.text('focus'),
      panes: list('panes') as Pane[] | undefined,
      theme: this.theme(),
      options: { policy: this.text('policy') as 'go' | undefined, seed: number('seed'), procs: number('procs'), args: list('args'), stdin: this.text('stdin') },
    };
  }

  /** The theme that the author chose, or the one that the page around seems to have. */
  private theme(): EmbedTheme {
    const chosen = this.getAttribute('theme');
    if (chosen !== null && chosen !== 'auto') return chosen as EmbedTheme;
    const [r, g, b] = (getComputedStyle(this.parentElement ?? this).color.match(/[\d.]+/g) ?? ['0', '0', '0']).map(Number);
    return 0.3 * r + 0.6 * g + 0.1 * b > 140 ? 'dark' : 'light';
  }

  private themed(): void {
    const theme = this.theme();
    this.toggleAttribute('data-dark', theme === 'dark' || theme === 'contrast');
    if (this.target !== '') this.send({ type: 'theme', theme });
  }

  private followTheme(): void {
    this.themed();
    const later = (): void => void setTimeout(() => this.themed(), 50);
    this.watcher = new MutationObserver(later);
    for (const e of [document.documentElement, document.body]) {
      this.watcher.observe(e, { attributes: true, attributeFilter: ['class', 'style', 'data-theme'] });
    }
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', later, { signal: this.stop.signal });
  }
}

if (!customElements.get('interleave-snippet')) customElements.define('interleave-snippet', InterleaveSnippet);
