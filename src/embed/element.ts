// <interleave-snippet>: the loader that an author's page includes. It shows the author's own
// <pre><code>, marked up, with a button; the engine comes, in a frame of our origin, on the first press
// or when the snippet is near the screen. Attributes: theme, height, view, step, schedule, readonly,
// hide, panes, start ("press", the default, or "near"). No dependencies; kept under 5 kB gzip.

import { highlightLines } from '../ui/code/highlight';
import { hiddenLines } from './hidden';
import { messageOf, version, type EmbedTheme, type FromEmbed, type Pane, type ToEmbed } from './protocol';

/** Where the frame is loaded from: where this script was. */
const origin = new URL(import.meta.url).origin;

const style = `
:host{display:block;position:relative;margin:1.5em 0;font:15px/1.5 system-ui,sans-serif;
--paper:#fff;--ink:#191c23;--dim:#696d76;--line:#e2dfd5;--k:#7a3e9d;--t:#0b6c8f;--s:#1d6b43;--n:#9a4a00;--f:#2450b8}
:host([data-dark]){--paper:#1b1e25;--ink:#eceae4;--dim:#969aa4;--line:#2d323c;--k:#cf9df0;--t:#6fc9e8;--s:#8fd3a8;--n:#f0ac72;--f:#94b4ff}
.box{overflow:hidden;border:1px solid var(--line);border-radius:10px;background:var(--paper);color:var(--ink)}
pre{margin:0;padding:14px 16px;overflow:auto;font:13.5px/1.6 ui-monospace,'DejaVu Sans Mono',monospace;tab-size:4}
.bar{display:flex;gap:8px;align-items:center;padding:8px 12px;border-top:1px solid var(--line)}
button{min-height:32px;padding:0 14px;border:0;border-radius:6px;background:var(--ink);color:var(--paper);font:600 13px system-ui,sans-serif;cursor:pointer}
a{margin-left:auto;color:var(--dim);font-size:13px}
iframe{display:block;width:100%;border:0}
.tok-k{color:var(--k)}.tok-t{color:var(--t)}.tok-s{color:var(--s)}.tok-n{color:var(--n)}.tok-f{color:var(--f)}.tok-c{color:var(--dim);font-style:italic}
:focus-visible{outline:2px solid #2456d6;outline-offset:2px}`;

export class InterleaveSnippet extends HTMLElement {
  static readonly observedAttributes = ['theme'];
  private frame: HTMLIFrameElement | null = null;
  private source = '';
  private readonly stop = new AbortController();
  private watcher: MutationObserver | null = null;

  connectedCallback(): void {
    if (this.shadowRoot !== null) return;
    this.source = (this.querySelector('code') ?? this.querySelector('pre') ?? this).textContent!.replace(/^\n/, '');
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = `<style>${style}</style><div class="box" part="box"><pre tabindex="0"><code></code></pre><div class="bar"><button type="button">▶ Run and step</button><a target="_blank" rel="noopener">Interleave</a></div></div>`;
    const hidden = hiddenLines(this.getAttribute('hide') ?? '');
    root.querySelector('code')!.innerHTML = highlightLines(this.source.trimEnd()).filter((_, i) => !hidden.has(i + 1)).join('\n');
    root.querySelector('a')!.href = origin;
    root.querySelector('button')!.onclick = () => this.start(true);
    this.followTheme();
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

  /** Sends a message of ToEmbed to the frame, starting it if need be. */
  send(message: ToEmbed): void {
    if (this.frame === null) {
      this.addEventListener('interleave-ready', () => this.send(message), { once: true });
      this.start(false);
      return;
    }
    this.frame.contentWindow?.postMessage({ interleave: version, ...message }, origin);
  }

  private start(run: boolean): void {
    if (this.frame !== null) return;
    const frame = document.createElement('iframe');
    this.frame = frame;
    frame.title = 'A Go program, to run and step';
    // Same-origin is with our own origin, not with the page's: the engine's worker needs it.
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox');
    frame.allow = 'clipboard-write';
    frame.src = `${origin}/embed`;
    const fixed = this.getAttribute('height');
    frame.style.height = fixed === null ? '420px' : `${parseInt(fixed, 10)}px`;
    const box = this.shadowRoot!.querySelector('.box')!;
    addEventListener(
      'message',
      (e: MessageEvent) => {
        if (e.source !== frame.contentWindow || e.origin !== origin) return;
        const m = messageOf<FromEmbed>(e.data);
        if (m === null) return;
        if (m.type === 'ready') {
          this.send(this.load());
          if (run) this.send({ type: 'run' });
          // A frame that is moved loads again; so what is around it goes.
          for (const c of [...box.children]) if (c !== frame) c.remove();
        } else if (m.type === 'height' && fixed === null) frame.style.height = `${Math.min(2000, Math.ceil(m.pixels))}px`;
        else if (m.type === 'edited') this.source = m.files[0]?.text ?? '';
        this.dispatchEvent(new CustomEvent(`interleave-${m.type}`, { detail: m, bubbles: true }));
      },
      { signal: this.stop.signal },
    );
    // Out of sight until it is ready, so that nothing jumps; a frame that is not in the page does not load.
    frame.style.cssText += ';position:absolute;visibility:hidden';
    this.addEventListener('interleave-ready', () => frame.style.setProperty('position', 'static'), { once: true });
    this.addEventListener('interleave-ready', () => frame.style.setProperty('visibility', 'visible'), { once: true });
    box.append(frame);
    this.shadowRoot!.querySelector('button')!.textContent = 'Loading…';
  }

  private load(): ToEmbed {
    const text = (name: string): string | undefined => this.getAttribute(name) ?? undefined;
    const step = text('step');
    return {
      type: 'load',
      files: [{ name: text('file') ?? 'main.go', text: this.source }],
      schedule: text('schedule'),
      step: step === undefined ? undefined : Number(step),
      view: text('view'),
      readOnly: this.hasAttribute('readonly'),
      hide: text('hide'),
      panes: text('panes')?.split(/[\s,]+/) as Pane[] | undefined,
      theme: this.theme(),
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
    if (this.frame !== null) this.send({ type: 'theme', theme });
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
