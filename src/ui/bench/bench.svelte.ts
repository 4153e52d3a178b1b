// One workbench: a program's text, the session that runs it, and what is looked at. Components read its
// fields and call its verbs; what may happen when is the session machine's to say.

import { createActor, type Actor } from 'xstate';
import type { Diagnostic, FrameInfo, GoroutineInfo, MachineState, OutputChunk, Place, Position, RunOptions, SourceFile, ValueInfo } from '../../machine/protocol';
import { LanesModel } from '../stage/lanes/model';
import { WorkerEngine, type EnginePort } from '../session/engine';
import { atEnd, sessionMachine, type SessionSnapshot } from '../session/machine';
import { Recording, type Command } from '../session/recording';
import { limits } from '../share/limits';
import { marksOf, withMarks, type Mark } from '../share/marks';
import type { Branch as SharedBranch, SharedSession } from '../share/session';
import { travel, type Wanted } from './travel';
import { summaryOf } from '../text/objects';
import { Branches, type Branch } from './branches.svelte';
import { Debugger } from './debugger.svelte';
import { firstText } from './files';
import type { ExploreOptions } from '../../explore/explore';
import { Prover } from './prover.svelte';

export const views = ['lanes', 'board', 'machine', 'memory', 'schedules', 'plot', 'compare'] as const;
export type View = (typeof views)[number];

/** Whether the stage has a view of that name. */
export function isView(name: string): name is View {
  return (views as readonly string[]).includes(name);
}

const origin: Position = { turn: 0, statement: 0 };

export class Bench {
  files = $state.raw<readonly SourceFile[]>([]);
  /** Index into files of the one that is edited. */
  file = $state(0);
  options = $state.raw<RunOptions>({});
  /** The schedule that the next run replays. */
  schedule = $state('');
  /** Other schedules of this program that came with a link. */
  shownBranches = $state.raw<readonly SharedBranch[]>([]);
  /** Places in the run that somebody wanted to come back to. */
  marks = $state.raw<readonly Mark[]>([]);
  view = $state<View>('lanes');
  /** What of memory the stage shows. */
  memory = $state<'variables' | 'order'>('variables');
  /** Id of the goroutine that the reader has picked; 0: the one that moved last. */
  picked = $state(0);
  /** Number of the channel or lock that the reader has picked; 0: none. */
  object = $state(0);
  /** What the checker says of the text as it is now. */
  checked = $state.raw<readonly Diagnostic[]>([]);
  /** A sentence for the reader: a broken link, storage that fails. */
  notice = $state('');
  /** Frames of the goroutine that is shown, at the position that is shown. */
  stack = $state.raw<readonly FrameInfo[]>([]);
  /** A line to show in the editor; each request is a new object. */
  revealed = $state.raw<{ readonly file: string; readonly line: number } | null>(null);

  /** The line of the editor's cursor. */
  cursorLine = 1;
  /** Where the move that is pointed at would go on. */
  hovered = $state.raw<Place | null>(null);

  readonly prover = new Prover();
  readonly debugger = new Debugger(this);
  readonly branches = new Branches(this);
  readonly recording = new Recording();
  readonly lanes = new LanesModel();
  /** Changes when the lanes have changed, so that drawings know. */
  lanesVersion = $state(0);

  private snapshot = $state.raw<SessionSnapshot>(null as unknown as SessionSnapshot);
  private readonly actor: Actor<typeof sessionMachine>;
  /** The text that the open session was made from. */
  private opened = $state.raw<readonly SourceFile[] | null>(null);
  private checkTimer: ReturnType<typeof setTimeout> | null = null;

  constructor(readonly engine: EnginePort = new WorkerEngine()) {
    this.actor = createActor(sessionMachine, { input: { engine, recording: this.recording } });
    this.snapshot = this.actor.getSnapshot();
    this.actor.subscribe((s) => this.follow(s));
    this.actor.start();
  }

  get context(): SessionSnapshot['context'] {
    return this.snapshot.context;
  }
  get state(): MachineState | null {
    return this.snapshot.context.state;
  }
  get busy(): boolean {
    return this.snapshot.hasTag('busy');
  }
  get opening(): boolean {
    return this.snapshot.matches('opening');
  }
  /** The program is running to its end. */
  get running(): boolean {
    return this.busy && !this.opening && this.context.command.do === 'end';
  }
  get playing(): boolean {
    return this.snapshot.hasTag('playing');
  }
  /** The program that was to run does not compile. */
  get broken(): boolean {
    return this.snapshot.matches('broken');
  }
  get failure(): string {
    return this.snapshot.matches('failed') ? this.context.failure : '';
  }
  get atEnd(): boolean {
    return atEnd(this.context);
  }
  /** The text has changed since the run that is shown. */
  get stale(): boolean {
    return this.opened !== null && !sameFiles(this.opened, this.files);
  }
  /** What happened in the last turn, in a sentence; '' before there is a run. */
  get narration(): string {
    if (this.state === null || this.state.narration !== '') return this.state?.narration ?? '';
    return this.turn === 0 ? 'At the start: nothing has run yet.' : 'In this turn nothing happened that another goroutine could notice.';
  }
  get turn(): number {
    return this.state?.position.turn ?? 0;
  }
  get source(): string {
    return this.files[this.file]?.text ?? '';
  }
  /** Messages to show: the compiler's on a failed run, else the checker's. */
  get problems(): readonly Diagnostic[] {
    return this.snapshot.matches('broken') && !this.stale ? this.context.diagnostics : this.checked;
  }
  /** Id of the goroutine that is shown: picked, or who moved last, or main. */
  get shown(): number {
    const living = this.state?.goroutines ?? [];
    if (this.picked !== 0 && this.lanesVersion >= 0 && this.lanes.lane(this.picked) !== undefined) return this.picked;
    // Inside a turn it is the one whose turn it is.
    const mover = this.state?.current || this.mover;
    const there = living.some((g) => g.id === mover && g.status !== 'dead');
    return there ? mover : (living.find((g) => g.status !== 'dead')?.id ?? 0);
  }
  get shownGoroutine(): GoroutineInfo | undefined {
    return this.state?.goroutines.find((g) => g.id === this.shown);
  }
  /** Output up to the position. */
  get output(): readonly OutputChunk[] {
    void this.context.revision;
    const state = this.state;
    if (state === null) return [];
    if (this.running) return this.recording.output.slice();
    const end = state.position.turn + (state.position.statement > 0 ? 1 : 0);
    return this.recording.output.filter((c) => c.turn < end);
  }
  /** Who did the turn that led here. */
  private get mover(): number {
    void this.context.revision;
    const { log } = this.recording;
    for (let row = log.rowOfTurn(this.turn) - 1; row >= 0 && log.turn[row] >= this.turn - 1; row--) {
      if (log.kind[row] < 64 && log.goroutine[row] !== 0) return log.goroutine[row];
    }
    return 0;
  }

  /** Whether a report on these files still speaks of the text as it is. */
  isCurrent(files: readonly SourceFile[]): boolean {
    return sameFiles(files, this.files);
  }

  /** The label of a goroutine by its stable name, where a run has told it. */
  labelOfName(name: string): string {
    void this.context.revision;
    return this.recording.labels.get(name) ?? name;
  }

  /** A value's text; of channels and locks what they are doing. */
  valueText(value: ValueInfo): string {
    const o = value.object === 0 ? undefined : this.state?.objects.find((x) => x.number === value.object);
    const summary = o === undefined ? '' : summaryOf(o, (g) => this.labelOf(g));
    return summary === '' ? value.text : summary;
  }

  labelOf(goroutine: number): string {
    return this.recording.goroutines.get(goroutine) ?? (goroutine === 1 ? 'main' : `goroutine ${goroutine}`);
  }

  /** Up to where a schedule that was given could be followed; '' if all of it could. */
  get scheduleNote(): string {
    const { scheduleNote, recorded } = this.context;
    return this.state === null ? '' : scheduleNote || (recorded?.scheduleNote ?? '');
  }

  /** Replaces the program and forgets the run. */
  load(files: readonly SourceFile[], options: RunOptions = {}, schedule = ''): void {
    this.files = files;
    this.file = 0;
    this.options = options;
    this.schedule = schedule;
    this.shownBranches = [];
    this.marks = [];
    this.picked = 0;
    this.checkSoon();
  }

  /** How the next run is to run; what is shown becomes old. */
  setOptions(options: RunOptions): void {
    this.options = options;
    this.opened = this.opened === null ? null : [];
  }

  edit(text: string): void {
    if (text === this.source) return;
    this.files = this.files.map((f, i) => (i === this.file ? { ...f, text } : f));
    this.checkSoon();
  }

  // ---------------------------------------------------------------- files

  /** The file that was removed last, and where it stood. */
  private removed: { readonly file: SourceFile; readonly at: number } | null = null;

  addFile(name: string): void {
    this.files = [...this.files, { name, text: firstText(name, this.files[0]?.text ?? '') }];
    this.file = this.files.length - 1;
    this.checkSoon();
  }
  renameFile(i: number, name: string): void {
    this.files = this.files.map((f, n) => (n === i ? { ...f, name } : f));
    this.checkSoon();
  }
  removeFile(i: number): void {
    if (this.files.length < 2) return;
    this.removed = { file: this.files[i], at: i };
    this.files = this.files.filter((_, n) => n !== i);
    this.file = Math.min(this.file, this.files.length - 1);
    this.checkSoon();
  }
  /** Brings the file back that was removed last. */
  restoreFile(): void {
    const { removed } = this;
    if (removed === null || this.files.some((f) => f.name === removed.file.name)) return;
    this.files = [...this.files.slice(0, removed.at), removed.file, ...this.files.slice(removed.at)];
    this.file = removed.at;
    this.removed = null;
    this.checkSoon();
  }

  run(): void {
    this.tests = null;
    this.schedule = '';
    this.open({ do: 'end' });
  }
  /** Gives the program a line of input; null ends it. What was typed goes along in a share link. */
  async input(text: string | null): Promise<void> {
    this.typed += text ?? '';
    await this.recording.live?.input(text);
  }
  /** What has been typed into the run that is shown. */
  typed = $state('');
  stop(): void {
    this.actor.send({ type: 'STOP' });
  }
  play(): void {
    if (this.needsOpening) {
      this.open(null);
      this.whenSettled(() => this.actor.send({ type: 'PLAY' }));
    } else this.actor.send({ type: 'PLAY' });
  }
  /** Runs the program by a schedule, and stands at its first step with all of it recorded. */
  playSchedule(schedule: string): void {
    this.schedule = schedule;
    this.open({ do: 'end' });
    this.whenSettled(() => this.toStart());
  }
  /** Stands before the program's first turn, with nothing recorded and no schedule given. */
  begin(): void {
    this.schedule = '';
    this.open({ do: 'goTo', position: origin });
  }
  /** Explores all schedules of the program as it is, or as many as `extent` says. */
  prove(maxPreemptions: number | null = null, extent: Partial<ExploreOptions> = {}): Promise<void> {
    this.view = 'schedules';
    const { args, stdin, seed, maxMemory } = this.options;
    return this.prover.prove(this.files, {
      args,
      stdin: stdin ?? undefined,
      seed,
      maxMemory,
      maxSeconds: 120,
      maxPreemptions,
      ...extent,
    });
  }
  pause(): void {
    this.actor.send({ type: 'PAUSE' });
  }
  /** Does a command, on the program as it is now. */
  do(command: Command): void | Promise<void> {
    if (this.needsOpening) {
      // Of an edited program's schedule, what still fits is followed; new settings begin anew.
      if (this.stale && this.state !== null) this.schedule = this.opened!.length > 0 ? this.context.schedule : '';
      this.open(command);
    } else if (command.do === 'choose') return this.branches.keep().then(() => this.actor.send({ type: 'DO', command }));
    else this.actor.send({ type: 'DO', command });
  }
  /** Goes the way of a branch that was left, and keeps this one. */
  async swap(branch: Branch): Promise<void> {
    const { turn } = this;
    await this.branches.keep();
    const kept = this.branches.list;
    this.schedule = branch.schedule;
    this.open({ do: 'end' });
    await this.settled();
    this.branches.list = kept.filter((b) => b.id !== branch.id);
    this.goTo(Math.min(turn, branch.leftAt));
  }
  goTo(turn: number): void {
    this.do({ do: 'goTo', position: { turn: Math.max(0, Math.round(turn)), statement: 0 } });
  }
  toStart(): void {
    this.goTo(0);
  }
  toEnd(): void {
    const { recorded, state } = this.context;
    if (!this.needsOpening && recorded !== null && recorded.outcome !== null && state !== null) this.goTo(recorded.turns);
    else this.do({ do: 'end' });
  }
  /** Goes to the next or the last turn of a kind, running on if it is not recorded yet; says why not. */
  async travel(direction: 1 | -1, wanted: Wanted): Promise<string> {
    if (this.needsOpening) {
      if (direction === -1) return 'Nothing has run yet.';
      this.open({ do: 'end' });
      await this.settled();
      this.goTo(0);
      await this.settled();
    }
    const find = (from: number): number | null => travel(this.recording.log, from, direction, wanted);
    const from = this.turn;
    let turn = find(from);
    if (turn === null && direction === 1 && this.context.recorded?.outcome === null) {
      this.do({ do: 'end' });
      await this.settled();
      turn = find(from);
      if (turn === null) this.goTo(from);
    }
    if (turn === null) return direction === 1 ? 'It does not happen again in this run.' : 'It has not happened before in this run.';
    this.goTo(turn);
    return '';
  }

  setSpeed(speed: number): void {
    this.actor.send({ type: 'SPEED', speed });
  }
  /** Takes the nth of the next moves, from 1. */
  chooseNth(n: number): void {
    const move = this.state?.moves[n - 1];
    if (move !== undefined && !this.stale) this.do({ do: 'choose', move: move.id });
  }
  /** Marks a line while a move that would run it is pointed at. */
  hoverLine(place: Place | null): void {
    this.hovered = place;
  }
  reveal(line: number, file = this.files[this.file]?.name ?? ''): void {
    const i = this.files.findIndex((f) => f.name === file);
    if (i >= 0) this.file = i;
    this.revealed = { file, line };
  }

  /** Formats the file that is edited; says why not, if not. */
  async format(): Promise<string> {
    const file = this.files[this.file];
    const language = await this.engine.language().catch(() => null);
    if (language === null || file === undefined) return 'The formatter could not be loaded.';
    await language.setFile(file.name, file.text);
    const edits = await language.format(file.name);
    if (edits.length > 0 && this.files[this.file] === file) this.edit(edits[0].newText);
    else if (this.problems.length > 0) return 'Not formatted: there are syntax errors.';
    return '';
  }

  /** Takes a shared session and goes to where it was. */
  openShared(s: SharedSession): void {
    this.load(s.files, s.options, s.schedule);
    this.shownBranches = s.branches;
    this.marks = marksOf(s);
    if (isView(s.view)) this.view = s.view;
    if (s.position !== null) this.open({ do: 'goTo', position: s.position });
  }

  /** Goes to a bookmark, by its schedule and in its view. */
  goToMark(m: Mark): void {
    if (isView(m.view)) this.view = m.view;
    if (this.needsOpening || m.schedule !== this.context.schedule) {
      this.schedule = m.schedule;
      this.open({ do: 'goTo', position: m.position });
    } else this.do({ do: 'goTo', position: m.position });
  }

  /** Notes where the player stands. */
  addMark(caption: string): void {
    const { position, view, schedule } = this.shared();
    this.marks = [...this.marks, { caption, position: position ?? origin, view, schedule }];
  }

  /** All that a link needs to lead here. */
  shared(): SharedSession {
    const { state, context } = this;
    // Of a program that was edited after its run, the schedule still goes along: it is replayed as far as it can be.
    const ran = this.opened !== null && this.opened.length > 0 && state !== null;
    const session: SharedSession = {
      files: this.files,
      // Input that was typed is part of the run.
      options: this.options.stdin === null && ran ? { ...this.options, stdin: this.typed } : this.options,
      schedule: ran ? context.schedule : this.schedule,
      position: ran ? state.position : null,
      view: this.view,
      branches: this.sharedBranches(),
      bookmarks: [],
    };
    return withMarks(session, this.marks);
  }

  /** All that a link needs to lead to where a schedule ends, of the program that was explored. */
  sharedEnd(schedule: string, turn: number): SharedSession {
    return {
      files: this.prover.files, options: this.options, schedule, position: { turn, statement: 0 }, view: 'lanes', branches: [], bookmarks: [],
    };
  }

  /** The ways that came along, and those that were left here. */
  private sharedBranches(): SharedBranch[] {
    const all = [...this.shownBranches];
    for (const { schedule, leftAt } of this.branches.list) {
      if (!all.some((b) => b.schedule === schedule)) all.push({ label: `left at turn ${leftAt}`, schedule });
    }
    return all.slice(-limits.branches);
  }

  dispose(): void {
    this.actor.stop();
    this.prover.dispose();
    this.engine.restart();
  }

  /** When what is under way is done. */
  settled(): Promise<void> {
    return new Promise((resolve) => (this.snapshot.hasTag('settled') ? resolve() : this.whenSettled(resolve)));
  }

  /** Calls f once, when what is under way is done. */
  private whenSettled(f: () => void): void {
    const waiting = this.actor.subscribe((s) => {
      if (!s.hasTag('settled')) return;
      waiting.unsubscribe();
      f();
    });
  }

  /** The next command opens the program anew. */
  get needsOpening(): boolean {
    return this.opened === null || this.stale || this.snapshot.matches('broken') || this.snapshot.matches('failed');
  }

  /** The Test functions that the next run is of; null: main. */
  private tests: string | null = null;

  /** Runs the Test functions whose names match, recorded like any run. */
  runTests(pattern: string): void {
    this.schedule = '';
    this.tests = pattern;
    this.open({ do: 'end' });
  }

  private open(then: Command | null): void {
    this.opened = this.files;
    this.picked = 0;
    this.typed = '';
    this.branches.clear();
    const command = then ?? { do: 'goTo' as const, position: origin };
    this.actor.send({
      type: 'OPEN',
      files: this.files,
      options: { ...this.options, schedule: this.schedule, ...(this.tests === null ? {} : { tests: this.tests }) },
      then: command,
    });
  }

  private follow(s: SessionSnapshot): void {
    const before = this.snapshot.context.revision;
    this.snapshot = s;
    if (s.context.revision === before) return;
    this.lanes.update(this.recording.log);
    this.lanesVersion = this.lanes.version;
    void this.inspect();
  }

  /** Which stack was asked for last, and when. */
  private inspected = '';

  /** Fetches the stack of the goroutine that is shown. */
  async inspect(): Promise<void> {
    const revision = this.context.revision;
    const live = this.recording.live;
    const id = this.shown;
    if (live === null || id === 0 || this.state === null || this.running) {
      this.stack = [];
      return;
    }
    const asked = `${revision} ${id}`;
    if (asked === this.inspected) return;
    this.inspected = asked;
    void this.debugger.evaluate();
    const frames = await live.stack(id).catch(() => []);
    if (revision === this.context.revision && id === this.shown) this.stack = frames;
  }

  private checkSoon(): void {
    if (this.checkTimer !== null) clearTimeout(this.checkTimer);
    this.checkTimer = setTimeout(() => {
      const files = this.files;
      this.engine.check(files).then(
        (d) => {
          if (files === this.files) this.checked = d;
        },
        () => {},
      );
    }, 60);
  }
}

function sameFiles(a: readonly SourceFile[], b: readonly SourceFile[]): boolean {
  return a === b || (a.length === b.length && a.every((f, i) => f.name === b[i].name && f.text === b[i].text));
}
