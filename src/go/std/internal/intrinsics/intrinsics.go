// Package intrinsics names the WebAssembly instructions that the library uses directly. The
// functions have no body: the compiler replaces each call by the instruction named.
package intrinsics

func Sqrt(x float64) float64        // f64.sqrt
func Floor(x float64) float64       // f64.floor
func Ceil(x float64) float64        // f64.ceil
func Trunc(x float64) float64       // f64.trunc
func Nearest(x float64) float64     // f64.nearest (ties to even)
func Abs(x float64) float64         // f64.abs
func Copysign(x, y float64) float64 // f64.copysign

func Float64bits(x float64) uint64     // i64.reinterpret_f64
func Float64frombits(b uint64) float64 // f64.reinterpret_i64
func Float32bits(x float32) uint32     // i32.reinterpret_f32
func Float32frombits(b uint32) float32 // f32.reinterpret_i32

func Clz64(x uint64) int            // i64.clz; 64 for 0
func Ctz64(x uint64) int            // i64.ctz; 64 for 0
func Popcnt64(x uint64) int         // i64.popcnt
func Clz32(x uint32) int            // i32.clz; 32 for 0
func Ctz32(x uint32) int            // i32.ctz; 32 for 0
func Popcnt32(x uint32) int         // i32.popcnt
func Rotl64(x uint64, k int) uint64 // i64.rotl (k modulo 64)
func Rotl32(x uint32, k int) uint32 // i32.rotl (k modulo 32)
