// The program that `vite build --ssr src/conformance/cli.ts` makes of the harness.

import { main } from './main';
import { serve } from './run-worker';

if (process.argv[2] === 'run-worker') serve();
else process.exitCode = await main(process.argv.slice(2), (text) => process.stdout.write(text));
