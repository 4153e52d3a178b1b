// Package iter names the functions that range loops go through.
package iter

// A Seq calls yield for each value until yield returns false.
type Seq[V any] func(yield func(V) bool)

// A Seq2 calls yield for each pair of values until yield returns false.
type Seq2[K, V any] func(yield func(K, V) bool)
