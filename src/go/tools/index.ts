// Public surface of the language services.

export * from './protocol';
export {
  expandedPosition,
  expandSnippet,
  sourcePosition,
  type Addition,
  type Expansion,
} from './snippet';
export { Workspace } from './workspace';
