import { describe, expect, it } from 'vitest';
import {
  br,
  brIf,
  call,
  FuncWriter,
  get,
  i32,
  i64,
  load,
  op,
  program,
  ret,
  safepoint,
  set,
  store,
  suspend,
  when,
  data,
} from './testing/ir';
import { Machine, STATUS } from './testing/machine';
import type { Func } from '../ir/ir';

function sumTo(): Func {
  const f = new FuncWriter('sumTo', { params: ['i32'], results: ['i32'], exported: 'run' });
  const n = f.param(0);
  const sum = f.reg('i32');
  return f.body(
    f.block((done) => [
      f.loop((next) => [
        safepoint(),
        brIf(done, op('i32.eqz', n)),
        set(sum, op('i32.add', sum, n)),
        set(n, op('i32.sub', n, i32(1))),
        br(next),
      ]),
    ]),
    ret(sum),
  );
}

describe('plain functions', () => {
  it('computes, branches, loads and stores', () => {
    const cell = data('cell', 8);
    const f = new FuncWriter('f', { params: ['i32', 'i32'], results: ['i32'], exported: 'run' });
    const slot = f.slot(16);
    const at = f.reg('i32');
    f.body(
      set(at, { op: 'frameaddr', slot, offset: 8 }),
      store('i64', { op: 'data', data: cell, offset: 0 }, op('i64.extend_i32_s', f.param(0))),
      store('i32', at, f.param(1)),
      when(
        op('i32.lt_s', f.param(0), f.param(1)),
        [ret(load('i32', at))],
        [ret(op('i32.wrap_i64', load('i64', { op: 'data', data: cell, offset: 0 })))],
      ),
    );
    const m = new Machine(program([f.func], { data: [cell] }));
    expect(m.run('run', [3, 9])).toBe(9);
    expect(m.run('run', [12, 9])).toBe(12);
    expect(m.registers.sp.value).toBe(m.base);
  });
});

describe('suspending functions', () => {
  it('run without suspension', () => {
    const m = new Machine(program([sumTo()]));
    expect(m.run('run', [100])).toBe(5050);
    expect(m.suspensions).toBe(0);
  });

  it('are preempted at each safepoint and count the same', () => {
    const m = new Machine(program([sumTo()]));
    m.registers.budget.value = 0n;
    const result = m.run('run', [100], (status) => {
      expect(status).toBe(STATUS.preempt);
      m.registers.budget.value = 0n;
      return true;
    });
    expect(result).toBe(5050);
    // The safepoint stands before the loop's exit: one more than there are turns.
    expect(m.suspensions).toBe(101);
  });

  it('go through the trampoline with results of calls', () => {
    const inner = new FuncWriter('inner', { params: ['i64'], results: ['i64', 'i32'] });
    inner.body(
      suspend(STATUS.park),
      ret(op('i64.mul', inner.param(0), i64(3)), op('i32.wrap_i64', inner.param(0))),
    );
    const outer = new FuncWriter('outer', { params: ['i32'], results: ['i32'], exported: 'run' });
    const wide = outer.reg('i64');
    const narrow = outer.reg('i32');
    outer.body(
      call(inner.func, [op('i64.extend_i32_s', outer.param(0))], [wide, narrow]),
      ret(op('i32.add', op('i32.mul', op('i32.wrap_i64', wide), i32(1000)), narrow)),
    );
    const m = new Machine(program([inner.func, outer.func]));
    expect(m.run('run', [7])).toBe(21007);
    expect(m.suspensions).toBe(1);
  });

  it('recurse deeper than the native stack', () => {
    const f = new FuncWriter('depth', { params: ['i32'], results: ['i32'], exported: 'run' });
    const below = f.reg('i32');
    f.body(
      when(op('i32.eqz', f.param(0)), [ret(i32(0))]),
      call(f.func, [op('i32.sub', f.param(0), i32(1))], [below]),
      ret(op('i32.add', below, i32(1))),
    );
    const m = new Machine(program([f.func]));
    m.nativeDepth = 4096;
    expect(m.run('run', [20000])).toBe(20000);
    expect(m.switches).toBeGreaterThan(50);
    m.nativeDepth = 1;
    expect(m.run('run', [100])).toBe(100);
    expect(m.run('run', [1000000])).toBe(undefined);
    expect(m.registers.status.value).toBe(STATUS.fatal);
  });
});

describe('raising functions', () => {
  it('report where they unwind, and a landing goes on with what it needs', () => {
    const bad = new FuncWriter('bad', { params: ['i32'], results: ['i32'] });
    bad.body(when(bad.param(0), [{ op: 'raise', position: 0 }]), ret(i32(5)));
    const f = new FuncWriter('f', { params: ['i32'], results: ['i32'], exported: 'run' });
    const x = f.reg('i32');
    const cell = data('landing', 4);
    f.body(
      set(x, i32(41)),
      store('i32', { op: 'data', data: cell, offset: 0 }, { op: 'landingid' }),
      call(bad.func, [f.param(0)], [x]),
      set(x, op('i32.add', x, i32(100))),
      { op: 'landing' },
      ret(op('i32.add', x, i32(1))),
    );
    const m = new Machine(program([bad.func, f.func], { data: [cell] }));
    expect(m.run('run', [0])).toBe(106);
    expect(m.run('run', [1])).toBe(undefined);
    expect(m.registers.status.value).toBe(STATUS.panic);
    expect(m.unwound.map((p) => m.point(p).Name)).toEqual(['bad']);
    const [frame] = m.frames();
    expect(m.point(frame.point).Name).toBe('f');
    const top = m.registers.top.value as number;
    const landing = m.debug.points.findIndex((p) => p.kind === 'landing');
    m.view.setUint32(top - 4, landing, true);
    m.registers.status.value = 0;
    expect(m.resumeAll()).toBe(42);
  });
});

describe('pointer maps', () => {
  it('list live pointers and slots', () => {
    const f = new FuncWriter('f', { params: ['i32'], results: ['i32'], exported: 'run' });
    const p = f.reg('i32', 'p', true);
    const q = f.reg('i32', 'q', true);
    const slot = f.slot(24, [8]);
    f.body(
      set(p, i32(0x1111)),
      set(q, i32(0x2222)),
      store('i32', { op: 'frameaddr', slot, offset: 8 }, i32(0x3333)),
      suspend(STATUS.park),
      set(f.param(0), p),
      suspend(STATUS.park),
      ret(get(f.param(0))),
    );
    const m = new Machine(program([f.func]));
    const seen: number[][] = [];
    m.run('run', [0], () => {
      const [{ point, start }] = m.frames();
      seen.push(m.point(point).Pointers.map((at) => m.view.getUint32(start + at, true)));
      return true;
    });
    expect(seen.map((list) => list.sort((a, b) => a - b))).toEqual([[0x1111, 0x3333], [0x3333]]);
  });
});
