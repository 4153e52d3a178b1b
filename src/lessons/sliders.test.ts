import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { moveSlider, slidersOf } from './sliders';

const source = `package main

const clients = 1_000 // how many; slide 100..5000 by 100

const (
	period = 100 // ms
	quota  = 20  // slide 1..100
)

func main() {
	takes := 200 * ms // slide 20..1000 by 20
	other := 3 // slide 5..5
	text := "slide 1..2"
}
`;

test('the numbers that say how far they go', () => {
  expect(slidersOf(source)).toEqual([
    { line: 3, name: 'clients', value: 1000, unit: '', min: 100, max: 5000, step: 100 },
    { line: 7, name: 'quota', value: 20, unit: '', min: 1, max: 100, step: 1 },
    { line: 11, name: 'takes', value: 200, unit: ' * ms', min: 20, max: 1000, step: 20 },
  ]);
});

test('moving one changes its number only, within its bounds', () => {
  const [clients, , takes] = slidersOf(source);
  expect(moveSlider(source, clients, 2500)).toBe(source.replace('1_000', '2500'));
  expect(moveSlider(source, takes, 40)).toBe(source.replace('200 * ms', '40 * ms'));
  expect(moveSlider(source, clients, 9e9)).toBe(source.replace('1_000', '5000'));
  expect(moveSlider('package main\n', clients, 1)).toBe('package main\n');
  expect(slidersOf(moveSlider(source, clients, 700))[0].value).toBe(700);
});

test('simulations have sliders', () => {
  const programs = readdirSync('lessons').filter((t) => /^\d+-/.test(t)).flatMap((t) =>
    readdirSync(`lessons/${t}`).filter((l) => /^\d+-/.test(l)).map((l) => readFileSync(`lessons/${t}/${l}/main.go`, 'utf8')),
  );
  expect(programs.filter((text) => slidersOf(text).length > 0).length).toBeGreaterThanOrEqual(6);
});
