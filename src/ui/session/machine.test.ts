import { describe, expect, test, vi } from 'vitest';
import { createActor, waitFor } from 'xstate';
import { fakeEngine, type Fake } from './fake.testing';
import { sessionMachine, type SessionActor } from './machine';
import { Recording, type Command } from './recording';

const files = [{ name: 'main.go', text: 'p' }];

function begin(engine: Fake): { actor: SessionActor; recording: Recording } {
  const recording = new Recording();
  const actor = createActor(sessionMachine, { input: { engine, recording } });
  actor.start();
  return { actor, recording };
}
const settled = (actor: SessionActor) => waitFor(actor, (s) => s.hasTag('settled'));
const open = (actor: SessionActor, then: Command | null = null): void =>
  actor.send({ type: 'OPEN', files, options: {}, then });

describe('a session', () => {
  test('opens, runs to the end, and goes anywhere', async () => {
    const engine = fakeEngine(5);
    const { actor, recording } = begin(engine);
    open(actor, { do: 'end' });
    let s = await settled(actor);
    expect(s.context.state?.position.turn).toBe(5);
    expect([recording.log.length, recording.output.length]).toEqual([5, 5]);
    actor.send({ type: 'DO', command: { do: 'goTo', position: { turn: 2, statement: 0 } } });
    s = await settled(actor);
    expect([s.context.state?.position.turn, recording.log.length]).toEqual([2, 5]);
  });

  test('choosing cuts what was recorded beyond', async () => {
    const { actor, recording } = begin(fakeEngine(5));
    open(actor, { do: 'end' });
    await settled(actor);
    actor.send({ type: 'DO', command: { do: 'goTo', position: { turn: 1, statement: 0 } } });
    await settled(actor);
    actor.send({ type: 'DO', command: { do: 'choose', move: 'main' } });
    await settled(actor);
    expect([recording.log.length, recording.output.length]).toEqual([2, 2]);
  });

  test('of the commands given while it moves the last is done, and never two at once', async () => {
    const engine = fakeEngine(9, { delay: 5 });
    const { actor } = begin(engine);
    open(actor);
    await settled(actor);
    for (const turn of [3, 4, 5, 6]) actor.send({ type: 'DO', command: { do: 'goTo', position: { turn, statement: 0 } } });
    const s = await settled(actor);
    expect(s.context.state?.position.turn).toBe(6);
    expect(engine.calls.slice(-2)).toEqual(['goTo 3', 'goTo 6']);
    expect(engine.overlapped).toBe(false);
  });

  test('source that does not compile', async () => {
    const { actor } = begin(fakeEngine(5, { broken: true }));
    open(actor, { do: 'end' });
    const s = await settled(actor);
    expect([s.value, s.context.diagnostics.length]).toEqual(['broken', 1]);
  });

  test('plays to the end by itself, from the start when it stands at the end', async () => {
    const { actor } = begin(fakeEngine(4));
    actor.send({ type: 'SPEED', speed: 1000 });
    open(actor, { do: 'end' });
    await settled(actor);
    actor.send({ type: 'PLAY' });
    await waitFor(actor, (x) => x.context.state?.position.turn === 1);
    const s = await settled(actor);
    expect(s.context.state?.position.turn).toBe(4);
  });

  test('pauses after the step under way', async () => {
    const engine = fakeEngine(100, { delay: 3 });
    const { actor } = begin(engine);
    actor.send({ type: 'SPEED', speed: 1000 });
    open(actor);
    await settled(actor);
    actor.send({ type: 'PLAY' });
    await waitFor(actor, (x) => x.context.state!.position.turn > 2);
    actor.send({ type: 'PAUSE' });
    const s = await settled(actor);
    actor.send({ type: 'DO', command: { do: 'back' } });
    await settled(actor);
    expect(s.context.state!.position.turn).toBeLessThan(20);
    expect(engine.overlapped).toBe(false);
  });

  test('a run is stopped when asked', async () => {
    const engine = fakeEngine(5, { hang: true });
    const { actor } = begin(engine);
    open(actor, { do: 'end' });
    await waitFor(actor, (s) => s.matches({ ready: 'moving' }));
    actor.send({ type: 'STOP' });
    const s = await settled(actor);
    expect([s.value, engine.calls]).toEqual([{ ready: 'still' }, ['open p', 'stop', 'end']]);
  });

  test('an engine that dies is told of, and the next run starts afresh', async () => {
    const engine = fakeEngine(5);
    const { actor } = begin(engine);
    const working = engine.open;
    engine.open = vi.fn().mockRejectedValue(new Error('out of memory'));
    open(actor);
    const s = await settled(actor);
    expect([s.value, s.context.failure]).toEqual(['failed', 'out of memory']);
    engine.open = working;
    open(actor);
    expect((await settled(actor)).value).toEqual({ ready: 'still' });
  });
});
