// A page's side of an embed, typed: for authors who drive a snippet from their own script. It takes a
// snippet's element, or a frame that shows the embed page.
//
//   import { connect } from 'https://YOUR-INTERLEAVE/embed/client.v1.js';
//   const embed = connect(document.querySelector('interleave-snippet'));
//   embed.on('step', ({ narration }) => console.log(narration));
//   const verdict = await embed.prove();

import { fromEmbed, version, type EmbedTheme, type FromEmbed, type Load, type ToEmbed } from './protocol';

export type { EmbedTheme, FromEmbed, Load, Pane, ToEmbed } from './protocol';

export type EventOf<T extends FromEmbed['type']> = Extract<FromEmbed, { type: T }>;

/** What has the snippet's element that a frame has not. */
interface Snippet extends HTMLElement {
  send(message: ToEmbed): void;
}

export class Embed {
  private readonly listeners = new Map<string, Set<(m: FromEmbed) => void>>();
  private readonly stopping = new AbortController();
  private origin: string | null = null;
  private readonly waiting: ToEmbed[] = [];

  constructor(private readonly target: Snippet | HTMLIFrameElement) {
    const { signal } = this.stopping;
    if (!(target instanceof HTMLIFrameElement)) {
      for (const type of ['ready', 'height', 'step', 'output', 'outcome', 'verdict', 'problems', 'edited', 'refused']) {
        target.addEventListener(`interleave-${type}`, (e) => this.tell((e as CustomEvent<FromEmbed>).detail), { signal });
      }
      return;
    }
    const expected = new URL(target.src, location.href).origin;
    addEventListener(
      'message',
      (e: MessageEvent) => {
        if (e.source !== target.contentWindow || (e.origin !== expected && e.origin !== 'null')) return;
        const m = fromEmbed(e.data);
        if (m === null) return;
        if (m.type === 'ready') {
          this.origin = e.origin === 'null' ? '*' : expected;
          for (const w of this.waiting.splice(0)) this.send(w);
        }
        this.tell(m);
      },
      { signal },
    );
  }

  /** Calls f at every event of a type; the function that it gives ends that. */
  on<T extends FromEmbed['type']>(type: T, f: (event: EventOf<T>) => void): () => void {
    const set = this.listeners.get(type) ?? new Set();
    this.listeners.set(type, set);
    const g = f as (m: FromEmbed) => void;
    set.add(g);
    return () => void set.delete(g);
  }

  /** The next event of a type. */
  next<T extends FromEmbed['type']>(type: T): Promise<EventOf<T>> {
    return new Promise((resolve) => {
      const end = this.on(type, (m) => {
        end();
        resolve(m);
      });
    });
  }

  send(message: ToEmbed): void {
    if (!(this.target instanceof HTMLIFrameElement)) this.target.send(message);
    else if (this.origin === null) this.waiting.push(message);
    else this.target.contentWindow?.postMessage({ interleave: version, ...message }, this.origin);
  }

  load(load: Omit<Load, 'type'>): void {
    this.send({ type: 'load', ...load });
  }
  /** Runs to the end; gives how it ended. */
  run(): Promise<EventOf<'outcome'>> {
    const outcome = this.next('outcome');
    this.send({ type: 'run' });
    return outcome;
  }
  /** Goes on, or back, by turns; gives where that led. */
  step(by = 1): Promise<EventOf<'step'>> {
    const step = this.next('step');
    this.send({ type: 'step', by });
    return step;
  }
  goto(turn: number): Promise<EventOf<'step'>> {
    const step = this.next('step');
    this.send({ type: 'goto', turn });
    return step;
  }
  /** Lets a goroutine go next. */
  choose(goroutine: string): Promise<EventOf<'step'>> {
    const step = this.next('step');
    this.send({ type: 'choose', goroutine });
    return step;
  }
  /** Explores all schedules; gives the verdict. */
  prove(): Promise<EventOf<'verdict'>> {
    const verdict = this.next('verdict');
    this.send({ type: 'prove' });
    return verdict;
  }
  play(): void {
    this.send({ type: 'play' });
  }
  pause(): void {
    this.send({ type: 'pause' });
  }
  theme(theme: EmbedTheme): void {
    this.send({ type: 'theme', theme });
  }
  /** Stops listening. */
  close(): void {
    this.stopping.abort();
    this.listeners.clear();
  }

  private tell(m: FromEmbed): void {
    for (const f of [...(this.listeners.get(m.type) ?? [])]) f(m);
  }
}

/** Connects to a snippet's element, or to a frame that shows the embed page. */
export function connect(target: Element): Embed {
  return new Embed(target as Snippet | HTMLIFrameElement);
}
