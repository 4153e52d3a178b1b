// The examples for the playground's menu, fetched when it is opened.
import { json } from '@sveltejs/kit';
import { loadExamples } from '$ui/examples/load';

export const prerender = true;

export const GET = () => json(loadExamples());
