// The index of everything under /learn, fetched when somebody searches.
import MiniSearch from 'minisearch';
import { searchEntries } from '$lessons/index-text';
import { indexOptions, type Entry } from '$lessons/search';

export const prerender = true;

export const GET = async (): Promise<Response> => {
  const index = new MiniSearch<Entry>(indexOptions);
  index.addAll(await searchEntries());
  return new Response(JSON.stringify(index), { headers: { 'content-type': 'application/json' } });
};
