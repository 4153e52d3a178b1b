// Package intrinsics stands in for the compiler's intrinsics when real Go builds the library.
package intrinsics

import (
	"math"
	"math/bits"
)

func Sqrt(x float64) float64        { return math.Sqrt(x) }
func Floor(x float64) float64       { return math.Floor(x) }
func Ceil(x float64) float64        { return math.Ceil(x) }
func Trunc(x float64) float64       { return math.Trunc(x) }
func Nearest(x float64) float64     { return math.RoundToEven(x) }
func Abs(x float64) float64         { return math.Abs(x) }
func Copysign(x, y float64) float64 { return math.Copysign(x, y) }

func Float64bits(x float64) uint64     { return math.Float64bits(x) }
func Float64frombits(b uint64) float64 { return math.Float64frombits(b) }
func Float32bits(x float32) uint32     { return math.Float32bits(x) }
func Float32frombits(b uint32) float32 { return math.Float32frombits(b) }

func Clz64(x uint64) int            { return bits.LeadingZeros64(x) }
func Ctz64(x uint64) int            { return bits.TrailingZeros64(x) }
func Popcnt64(x uint64) int         { return bits.OnesCount64(x) }
func Clz32(x uint32) int            { return bits.LeadingZeros32(x) }
func Ctz32(x uint32) int            { return bits.TrailingZeros32(x) }
func Popcnt32(x uint32) int         { return bits.OnesCount32(x) }
func Rotl64(x uint64, k int) uint64 { return bits.RotateLeft64(x, k) }
func Rotl32(x uint32, k int) uint32 { return bits.RotateLeft32(x, k) }
