import { readFileSync } from 'node:fs';
import { renderMarkdown } from '$lessons/markdown';

// How lessons are written is said once, in the repository.
export const load = async () => ({ html: await renderMarkdown(readFileSync('lessons/README.md', 'utf8')) });
