// Public surface of the type checker.

export * from './types';
export * from './objects';
export * from './info';
export * from './sizes';
export { unalias, underlying } from './underlying';
export * from './constant/value';
export { typ, universe } from './universe';
export { typeSetOf } from './typeset';
export { coreType } from './coretype';
export { identical } from './identical';
export { typeKey } from './typekey';
export { typeString, runtimeTypeString, type Qualifier } from './typestring';
export { hasPointerReceiver, lookupFieldOrMethod, methodSet } from './lookup';
export { instantiateNamed, makeTypeMap, subst, substMap } from './subst';
export { makeFromLiteral } from './constant/literal';
export { decodeText, roundToFloat, toInt, toNumber } from './constant/ops';
export { Checker, type Config, type Importer, type TypeError } from './checker';
export { unsafePackage } from './universe';
