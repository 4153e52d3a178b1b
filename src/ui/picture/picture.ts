// A run as a picture for a page that has no engine: made when pages are prerendered, by running the
// program for real, and plain data from there on.

import { stdSource } from '../../go/std';
import type { SourceFile } from '../../machine/protocol';
import { SessionFactory, type MachineSession } from '../../machine/session';
import { SvgPainter, svgDocument } from '../draw/svg';
import { RunLog } from '../session/log';
import { drawLanes } from '../stage/lanes/draw';
import { LanesModel } from '../stage/lanes/model';
import { laneHeightFor, rulerHeight, yOf, type View } from '../stage/lanes/view';

export interface Picture {
  /** The lanes of the whole run, in the page's colours. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** The horizontal place of turn t is left + t * scale. */
  readonly left: number;
  readonly scale: number;
  readonly names: readonly { readonly lane: number; readonly label: string; readonly y: number }[];
  /** Of each position from 0 on: its sentence, and where goroutines are. */
  readonly steps: readonly { readonly sentence: string; readonly at: readonly (readonly [lane: number, line: number])[] }[];
  readonly schedule: string;
  readonly outcome: string;
  readonly output: string;
}

let factory: SessionFactory | null = null;

/** Runs a program; at each turn `choose` may name the goroutine that goes next. */
export async function takePicture(
  source: string,
  width: number,
  choose: (turn: number, can: readonly string[]) => string | null = () => null,
  maxTurns = 2000,
): Promise<Picture> {
  factory ??= new SessionFactory(stdSource);
  const files: SourceFile[] = [{ name: 'main.go', text: source }];
  const { result, session } = await factory.open(files);
  if (!result.ok || session === null) {
    throw new Error(result.ok ? 'no session' : result.diagnostics.map((d) => `${d.line}: ${d.message}`).join('\n'));
  }
  const states = await play(session, choose, maxTurns);
  const log = new RunLog();
  const recorded = await session.recorded();
  log.append(await session.events(0, recorded.events));
  const model = new LanesModel();
  model.update(log);
  const labels = new Map((await session.identities(0)).map((g) => [g.id, g.label]));
  const turns = recorded.turns;
  const scale = Math.min(40, (width - 16) / (turns + 0.5));
  const laneHeight = laneHeightFor(model.lanes.length * 44 + 34, model.lanes.length);
  const height = model.lanes.length * laneHeight + rulerHeight + 10;
  const view: View = { left: -0.25, scale, top: 0, laneHeight, width, height };
  const painter = new SvgPainter('picture');
  drawLanes(
    painter,
    { model, log, waitReasons: result.info.waitReasons, playhead: Infinity, selected: 0, ended: true },
    view,
  );
  const last = states[states.length - 1];
  return {
    svg: svgDocument(width, height, painter.body, `Lanes of ${model.lanes.length} goroutines over ${turns} turns`),
    width,
    height,
    left: 0.25 * scale,
    scale,
    names: model.lanes.map((l) => ({ lane: l.index, label: labels.get(l.goroutine) ?? '', y: yOf(view, l.index) })),
    steps: states.map((s) => ({
      sentence: s.narration,
      at: s.goroutines
        .filter((g) => g.place?.file === 'main.go' && g.status !== 'dead')
        .map((g) => [model.lane(g.id)?.index ?? 0, g.place!.line] as const),
    })),
    schedule: await session.schedule(),
    outcome: last.outcome?.message ?? '',
    output: (await session.output(0)).map((c) => c.text).join(''),
  };
}

async function play(session: MachineSession, choose: (turn: number, can: readonly string[]) => string | null, maxTurns: number) {
  const states = [await session.state()];
  while (states.length < maxTurns) {
    const now = states[states.length - 1];
    if (now.outcome !== null) break;
    const wanted = choose(now.position.turn, now.moves.map((m) => m.who));
    const move = now.moves.find((m) => m.who === wanted);
    states.push(move === undefined ? await session.stepForward() : await session.choose(move.id));
  }
  return states;
}
