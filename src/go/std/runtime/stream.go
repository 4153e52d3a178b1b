package runtime

// This file has what a run leaves to chance: random numbers, where the iteration over a map starts,
// which ready case a select takes, what interleave.Choose answers.
//
// Every goroutine draws from streams of its own, which follow from the run's seed and its stable name
// (main/1/3) alone. So what a goroutine draws does not depend on what others did before: exploring
// one order of independent steps stands for all, and a replayed schedule draws the same.

// A stream is the state of a generator (splitmix64).
type stream uint64

// next returns the stream's next number.
func (s *stream) next() uint64 {
	*s += 0x9E3779B97F4A7C15
	z := uint64(*s)
	z = (z ^ z>>30) * 0xBF58476D1CE4E5B9
	z = (z ^ z>>27) * 0x94D049BB133111EB
	return z ^ z>>31
}

// streams are those of one goroutine. What a schedule may decide has a stream apart from what it does
// not, so that deciding takes no number from the program.
type streams struct {
	name    uint64 // a number made of the run's seed and the goroutine's name; children's are made of it
	data    stream // random numbers, maps
	choices stream // select, Choose
}

// Bits of drawn.
const (
	drewMapOrder = 1 << iota
	drewRandom
)

// drawn says what the run's seed has fixed so far that exploring schedules does not vary.
var drawn int32

// start makes the streams of the goroutine that is number index among its creator's children; parent
// is the creator's name.
//
//interleave:system
func (s *streams) start(parent uint64, index int32) {
	mix := stream(parent + uint64(uint32(index))*0xD1342543DE82EF95)
	s.name = mix.next()
	s.data = stream(mix.next())
	s.choices = stream(mix.next())
}

// mapIterSeed returns the number that decides where the iteration over a map starts.
func mapIterSeed() uint64 {
	drawn |= drewMapOrder
	return getg().streams.data.next()
}

// rand64 returns a random number.
func rand64() uint64 {
	drawn |= drewRandom
	return getg().streams.data.next()
}

// chooseCase returns a number below n: which of so many ready cases a select takes.
func (gp *g) chooseCase(n uint32) uint32 {
	return uint32(gp.streams.choices.next()>>32) % n
}
