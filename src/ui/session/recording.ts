// A program being run, as the page holds it: the machine's session together with what has been fetched
// of its recording. A command moves the session and brings the recording up to date.

import { proxy } from 'comlink';
import type {
  MachineState,
  News,
  ObjectInfo,
  ObjectKind,
  OpenResult,
  OutputChunk,
  Position,
  Progress,
  Recorded,
  RunInfo,
  Session,
  Wanted,
} from '../../machine/protocol';
import { RunLog } from './log';

export type Command =
  | { readonly do: 'forward' | 'back' | 'statementForward' | 'statementBack' | 'end' }
  | { readonly do: 'goTo'; readonly position: Position }
  | { readonly do: 'choose'; readonly move: string }
  | { readonly do: 'search'; readonly direction: 1 | -1; readonly wanted: Wanted };

/** What a command leads to. */
export interface Moved {
  readonly state: MachineState;
  readonly recorded: Recorded;
  readonly schedule: string;
  /** Why a search found nothing; '' otherwise. */
  readonly note: string;
}

export interface ObjectName {
  readonly label: string;
  readonly kind: ObjectKind;
}

export class Recording {
  readonly log = new RunLog();
  readonly output: OutputChunk[] = [];
  /** Labels of all goroutines of the recorded run by id. */
  readonly goroutines = new Map<number, string>();
  /** The same by stable name. */
  readonly labels = new Map<string, string>();
  /** Labels of objects by number, as far as any position has told them. */
  readonly objects = new Map<number, ObjectName>();
  info: RunInfo = { places: [], waitReasons: [], files: [] };
  private session: Session | null = null;
  private state: MachineState | null = null;
  private ticket = 0;

  /** Says that a program is about to be opened; only the last one announced is taken. */
  announce(): number {
    return ++this.ticket;
  }

  /** Forgets the last program and takes the next. */
  start(ticket: number, result: Extract<OpenResult, { ok: true }>, session: Session): void {
    if (ticket !== this.ticket) return;
    this.session = session;
    this.info = result.info;
    this.log.clear();
    this.output.length = 0;
    this.goroutines.clear();
    this.objects.clear();
    this.learn(result.state);
  }

  get live(): Session | null {
    return this.session;
  }

  /** Does a command; `onProgress` is called while the program runs to its end. */
  async perform(command: Command, onProgress: (p: Progress) => void): Promise<Moved> {
    const s = this.session;
    if (s === null) throw new Error('no program is open');
    if (command.do === 'choose' && this.state !== null) this.cut(this.state);
    let note = '';
    let state: MachineState;
    if (command.do === 'search') ({ state, note } = await s.search(command.direction, command.wanted));
    else state = await this.move(s, command, onProgress);
    if (s !== this.session) throw new Error('another program was opened');
    this.learn(state);
    const { recorded, schedule } = await this.fetch(s);
    return { state, recorded, schedule, note };
  }

  /** Asks the program to stop where it is. */
  async stop(): Promise<void> {
    await this.session?.stop();
  }

  private move(s: Session, c: Exclude<Command, { do: 'search' }>, onProgress: (p: Progress) => void): Promise<MachineState> {
    switch (c.do) {
      case 'forward':
        return s.stepForward();
      case 'back':
        return s.stepBack();
      case 'statementForward':
        return s.statementForward();
      case 'statementBack':
        return s.statementBack();
      case 'goTo':
        return s.goTo(c.position);
      case 'choose':
        return s.choose(c.move);
      case 'end':
        return s.runToEnd(
          proxy((p: Progress) => {
            void this.fetch(s).then(() => onProgress(p));
          }),
        );
    }
  }

  /** Forgets what was recorded beyond a state. */
  private cut(state: MachineState): void {
    this.log.truncate(state.events);
    this.goroutines.clear();
    const kept = this.output.findIndex((c) => c.turn >= state.position.turn);
    if (kept >= 0) this.output.length = kept;
  }

  private fetching: Promise<unknown> = Promise.resolve();

  /** Fetches what is new; one fetch at a time, so that rows arrive in order. */
  private fetch(s: Session): Promise<News> {
    const next = this.fetching.then(async () => {
      const { version } = this.log;
      const news = await s.news(this.log.length, this.output.length, this.goroutines.size);
      if (s === this.session && version === this.log.version) this.take(news);
      return news;
    });
    this.fetching = next.catch(() => {});
    return next;
  }

  private take(news: News): void {
    if (news.events !== null) this.log.append(news.events);
    for (const chunk of news.output) this.output.push(chunk);
    for (const g of news.identities) {
      this.goroutines.set(g.id, g.label);
      this.labels.set(g.name, g.label);
    }
  }

  private learn(state: MachineState): void {
    this.state = state;
    for (const o of state.objects) this.objects.set(o.number, nameOf(o));
  }
}

function nameOf(o: ObjectInfo): ObjectName {
  return { label: o.label, kind: o.kind };
}
