import { loadReference } from '$lessons/reference';

export const load = () => ({ pages: loadReference().map(({ slug, title, what, group }) => ({ slug, title, what, group })) });
