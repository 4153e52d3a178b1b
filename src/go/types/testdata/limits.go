package p

var _ chan [1 << 15]byte
var _ chan /* ERROR "channel element type too large (>64kB)" */ [1 << 16]byte
var _ [ /* ERROR "type [1125899906842624]byte larger than address space" */ 1 << 50]byte
