import { expect, test } from 'vitest';
import type { FrameInfo } from '../../../machine/protocol';
import { sharedValues } from './shared';

const frame = (...values: { object?: number; address?: number }[]): FrameInfo => ({
  function: 'f',
  place: { file: 'main.go', line: 1, column: 1 },
  library: false,
  variables: values.map((v, i) => ({
    name: `v${i}`,
    optimisedOut: false,
    value: { text: '', type: 'T', typeIndex: 0, children: 0, object: v.object ?? 0, address: v.address ?? 0 },
  })),
});

test('the same channel, and the same place, in two goroutines', () => {
  const shared = sharedValues([
    { goroutine: 1, frames: [frame({ object: 3 }, { address: 100 }, {})] },
    { goroutine: 2, frames: [frame({ object: 3 }), frame({ address: 200 })] },
    { goroutine: 3, frames: [frame({ address: 100 }, { object: 4 }, { object: 4 })] },
  ]);
  expect([...shared]).toEqual([
    ['object 3', [1, 2]],
    ['at 100 0', [1, 3]],
  ]);
});
