// What tools show that are given the playground's address: its first program, living. A session is in the
// address's fragment, which no server and no tool of this kind sees.
import { json } from '@sveltejs/kit';
import { firstProgram } from '$ui/bench/first-program';
import { oembed } from '$ui/embed/oembed';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = () => json(oembed('Interleave: the playground for Go concurrency', [{ name: 'main.go', text: firstProgram }]));
