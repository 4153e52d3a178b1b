// Sliders for a program's parameters: a number in the source whose line ends in a comment that says how far it
// may go, as in
//
//   const clients = 1000 // slide 100..5000 by 100
//
// Moving one changes the text, and nothing else: the program that stands there is the one that runs, so what is
// plotted can be repeated from it and the seed.

export interface Slider {
  /** From 1. */
  readonly line: number;
  readonly name: string;
  readonly value: number;
  /** What follows the number, as ` * time.Millisecond`. */
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const pattern = /^(\s*(?:const |var )?(\w+)[\w. ]*? ?:?= ?)(\d[\d_]*)([^/\d]*?)(\s*\/\/.*?\bslide (\d+)\.\.(\d+)(?: by (\d+))?)\s*$/;

/** The sliders of a program, in order. */
export function slidersOf(source: string): Slider[] {
  return source.split('\n').flatMap((text, i) => {
    const m = pattern.exec(text);
    if (m === null) return [];
    const [min, max, step] = [Number(m[6]), Number(m[7]), Number(m[8] ?? 1)];
    if (!(min < max) || step < 1) return [];
    return [{ line: i + 1, name: m[2], value: Number(m[3].replaceAll('_', '')), unit: m[4].trimEnd(), min, max, step }];
  });
}

/** The program with a slider at a value, within its bounds. */
export function moveSlider(source: string, slider: Slider, value: number): string {
  const lines = source.split('\n');
  const m = pattern.exec(lines[slider.line - 1]);
  if (m === null) return source;
  const number = String(Math.max(slider.min, Math.min(slider.max, Math.round(value))));
  lines[slider.line - 1] = m[1] + number + m[4] + m[5];
  return lines.join('\n');
}
