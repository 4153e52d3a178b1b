// Every page is made when the site is built.
export const prerender = true;
// Folders with an index are what every static host serves, under any path.
export const trailingSlash = 'always';
