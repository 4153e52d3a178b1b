// Ambient types of the site; SvelteKit's own namespaces are left as they are.
declare global {
  namespace App {}
}
export {};
