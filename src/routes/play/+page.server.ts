import { highlightLines } from '$ui/code/highlight';
import { firstProgram } from '$ui/bench/first-program';

export const load = () => ({ source: firstProgram, lines: highlightLines(firstProgram) });
