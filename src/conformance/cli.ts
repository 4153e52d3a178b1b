// The program that `vite build --ssr src/conformance/cli.ts` makes of the harness.

import { main } from './main';

process.exitCode = main(process.argv.slice(2), (text) => process.stdout.write(text));
