// Builds the check of the lessons as a Node program: npx vite build --config src/lessons/vite.check.config.ts
import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    ssr: 'src/lessons/check.ts',
    outDir: 'node_modules/.cache/lesson-check',
    target: 'node20',
    emptyOutDir: true,
    rollupOptions: { output: { entryFileNames: 'check.js', chunkFileNames: 'chunks/[name]-[hash].js' } },
  },
  ssr: { noExternal: true },
});
