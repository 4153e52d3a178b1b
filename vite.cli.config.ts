// Builds the programs for Node into dist/: the command line, and the tools that npm scripts run. The
// library's sources become chunks that load when a program imports them.
import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    ssr: true,
    outDir: 'dist',
    target: 'node20',
    emptyOutDir: true,
    rollupOptions: {
      input: {
        interleave: 'src/cli/main.ts',
        'explore-thread': 'src/cli/explore-thread.ts',
        engine: 'src/engine/index.ts',
        bench: 'src/bench/main.ts',
        conformance: 'src/conformance/cli.ts',
        diff: 'src/diff/cli.ts',
        bugs: 'src/explore/bugs.ts',
        'race-check': 'src/conformance/race-cli.ts',
        'lesson-check': 'src/lessons/check.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
  ssr: { noExternal: true },
});
