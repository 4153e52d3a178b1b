// Public surface of the type checker.

export * from './types';
export * from './objects';
export * from './info';
export * from './sizes';
export { unalias, underlying } from './underlying';
export * from './constant/value';
