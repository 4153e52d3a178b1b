// The site. Vitest's configuration is vitest.config.ts.
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [sveltekit()],
  worker: { format: 'es' },
  build: { target: ['chrome120', 'firefox120', 'safari17'], chunkSizeWarningLimit: 4096 },
});
