// Where the reader is in a lesson's text: kept over visits, and watched for what is to follow them.

import { parseReference, type Reference } from '../../lessons/references';
import { progress } from './progress.svelte';

/** References that show something without changing the run. */
const quiet: ReadonlySet<Reference['kind']> = new Set(['line', 'view', 'goroutine', 'object']);
/** How far down the pane the eye is. */
const eye = 0.4;
/** Pixels from the end at which a text has been read. */
const nearEnd = 80;

export class Reader {
  /** The last reference above the eye. */
  followed = $state.raw<Reference | null>(null);
  /** The paragraph at the top of the pane, counted from 0. */
  part = $state(0);
  private pane: HTMLElement | null = null;
  private article: HTMLElement | null = null;
  private place = 0;
  private last: Element | null = null;
  private sought = false;

  constructor(private readonly address: string) {}

  /** The lesson was opened: the reader is where they were. */
  opened(): void {
    this.place = progress.lesson(this.address).place;
  }

  /** Takes the text as it stands now; gives what undoes it. */
  attach(article: HTMLElement): () => void {
    this.article = article;
    const pane = scrollerOf(article);
    this.pane = pane;
    pane.scrollTop = this.place * (pane.scrollHeight - pane.clientHeight);
    // A bookmark's address names a part.
    const wanted = /^#part-(\d+)$/.exec(location.hash);
    if (wanted !== null && !this.sought) this.toPart(Number(wanted[1]));
    this.sought = true;
    let frame = 0;
    const scrolled = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => this.look());
    };
    // Nothing has been read by being laid out.
    pane.addEventListener('scroll', scrolled, { passive: true });
    const stop = new AbortController();
    addEventListener('pagehide', () => this.keep(), { signal: stop.signal });
    return () => {
      this.keep();
      stop.abort();
      cancelAnimationFrame(frame);
      pane.removeEventListener('scroll', scrolled);
      if (this.pane === pane) this.pane = null;
    };
  }

  /** One page on or back in the text; false: there is no more. */
  page(direction: 1 | -1): boolean {
    const { pane } = this;
    if (pane === null) return false;
    const left = direction === 1 ? pane.scrollHeight - pane.clientHeight - pane.scrollTop : pane.scrollTop;
    if (left < 2) {
      if (direction === 1) progress.note(this.address, { read: true });
      return false;
    }
    pane.scrollBy({ top: direction * pane.clientHeight * 0.9 });
    return true;
  }

  /** The paragraphs of the text. */
  get parts(): HTMLElement[] {
    return [...(this.article?.querySelector('[data-parts]')?.children ?? [])] as HTMLElement[];
  }

  toPart(part: number): void {
    const { pane } = this;
    const to = this.parts[part];
    if (pane === null || to === undefined) return;
    pane.scrollTop += to.getBoundingClientRect().top - pane.getBoundingClientRect().top - 24;
  }

  private look(): void {
    const { pane, article } = this;
    if (pane === null || article === null) return;
    const room = pane.scrollHeight - pane.clientHeight;
    this.place = room <= 0 ? 0 : Math.min(1, pane.scrollTop / room);
    const { top, height } = pane.getBoundingClientRect();
    const part = this.parts.findIndex((p) => p.getBoundingClientRect().bottom > top + 40);
    if (part >= 0) this.part = part;
    if (room - pane.scrollTop < nearEnd) progress.note(this.address, { read: true });
    const above = [...article.querySelectorAll<HTMLElement>('[data-ref]')].filter((b) => b.getBoundingClientRect().top < top + height * eye);
    const references = above.flatMap((button) => {
      const r = parseReference(button.dataset.ref!);
      return typeof r !== 'string' && quiet.has(r.kind) ? [{ button, r }] : [];
    });
    const now = references.at(-1);
    if (now !== undefined && now.button !== this.last) {
      this.last = now.button;
      this.followed = now.r;
    }
    this.keepSoon();
  }

  private timer: ReturnType<typeof setTimeout> | null = null;
  private keepSoon(): void {
    if (this.timer !== null) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      this.keep();
    }, 400);
  }
  private keep(): void {
    progress.note(this.address, { place: Math.round(this.place * 1000) / 1000 });
  }
}

/** The pane that scrolls a text. */
function scrollerOf(element: HTMLElement): HTMLElement {
  let e: HTMLElement | null = element;
  while (e !== null && !/auto|scroll/.test(getComputedStyle(e).overflowY)) e = e.parentElement;
  return e ?? document.documentElement;
}
