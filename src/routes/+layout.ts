// Every page is made when the site is built.
export const prerender = true;
export const trailingSlash = 'never';
