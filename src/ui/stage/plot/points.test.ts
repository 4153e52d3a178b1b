import { expect, test } from 'vitest';
import { axisFor, isPlotLine, plotsOf, short } from './points';

test('plots are read out of the output, in whatever order, and nonsense is passed over', () => {
  const plots = plotsOf('hello\n#plot latency: clients, microseconds\n#point latency threads 2000 5000\n#point latency threads 10 1\n#point latency parked 10 2.5\n#point other a x 1\n#point free a 1 1\n#point latency threads 1\n');
  expect(plots).toEqual([
    { name: 'latency', xLabel: 'clients', yLabel: 'microseconds', series: [{ name: 'threads', points: [{ x: 10, y: 1 }, { x: 2000, y: 5000 }] }, { name: 'parked', points: [{ x: 10, y: 2.5 }] }] },
    { name: 'free', xLabel: '', yLabel: '', series: [{ name: 'a', points: [{ x: 1, y: 1 }] }] },
  ]);
  expect([isPlotLine('#plot a: b, c'), isPlotLine('#plotter')]).toEqual([true, false]);
});

test('axes have round ticks around the values, and are logarithmic over decades', () => {
  expect(axisFor([3, 97], true).ticks).toEqual([0, 20, 40, 60, 80, 100]);
  expect(axisFor([1, 5000], false)).toMatchObject({ log: true, ticks: [1, 10, 100, 1000, 10000] });
  expect(axisFor([1, 5000], false).at(100)).toBeCloseTo(0.5);
  expect(axisFor([7, 7], false).ticks.length).toBeGreaterThan(1);
  expect(axisFor([], true).ticks[0]).toBe(0);
  expect([short(1_200_000), short(950), short(0.25), short(12_345)]).toEqual(['1.2M', '950', '0.25', '12.3k']);
});
