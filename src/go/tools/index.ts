// Public surface of the language services.

export * from './protocol';
export { Workspace } from './workspace';
