import { loadTracks } from '$lessons/load';

export const load = () => ({ tracks: loadTracks() });
