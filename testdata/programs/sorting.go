// Sorting in many ways: sort.Interface, sort.Slice, stable sorts, reverse order, keys given as
// method values, binary search; and tables built with strings.Builder.
package main

import (
	"fmt"
	"slices"
	"sort"
	"strings"
)

type Person struct {
	Name string
	Age  int
	City string
}

func (p Person) String() string { return fmt.Sprintf("%s (%d)", p.Name, p.Age) }

// ByAge implements sort.Interface.
type ByAge []Person

func (a ByAge) Len() int           { return len(a) }
func (a ByAge) Less(i, j int) bool { return a[i].Age < a[j].Age }
func (a ByAge) Swap(i, j int)      { a[i], a[j] = a[j], a[i] }

// less compares two people by one key.
type less func(a, b *Person) bool

// sorter orders by several keys, the first that differs decides.
type sorter struct {
	people []Person
	keys   []less
}

func orderedBy(keys ...less) *sorter { return &sorter{keys: keys} }

func (s *sorter) sort(people []Person) {
	s.people = people
	sort.Sort(s)
}

func (s *sorter) Len() int      { return len(s.people) }
func (s *sorter) Swap(i, j int) { s.people[i], s.people[j] = s.people[j], s.people[i] }
func (s *sorter) Less(i, j int) bool {
	a, b := &s.people[i], &s.people[j]
	for _, key := range s.keys {
		switch {
		case key(a, b):
			return true
		case key(b, a):
			return false
		}
	}
	return false
}

func table(people []Person) string {
	var b strings.Builder
	for i, p := range people {
		fmt.Fprintf(&b, "%d|%-8s|%4d|%8s|\n", i, p.Name, p.Age, p.City)
	}
	return b.String()
}

func main() {
	people := []Person{
		{"Bob", 31, "Oslo"}, {"Alice", 25, "Rome"}, {"Eve", 31, "Bern"},
		{"Dan", 25, "Oslo"}, {"Carol", 42, "Rome"}, {"Frank", 19, "Bern"},
	}

	sort.Stable(ByAge(people))
	fmt.Println(people)
	sort.Stable(sort.Reverse(ByAge(people)))
	fmt.Println(people)

	city := func(a, b *Person) bool { return a.City < b.City }
	older := func(a, b *Person) bool { return a.Age > b.Age }
	orderedBy(city, older).sort(people)
	fmt.Print(table(people))

	sort.Slice(people, func(i, j int) bool { return people[i].Name < people[j].Name })
	at := sort.Search(len(people), func(i int) bool { return people[i].Name >= "Dan" })
	fmt.Println("Dan is at", at, "and is", people[at])

	words := strings.Fields("the quick brown fox jumps over the lazy dog")
	slices.SortFunc(words, func(a, b string) int {
		if d := len(a) - len(b); d != 0 {
			return d
		}
		return strings.Compare(a, b)
	})
	fmt.Println(strings.Join(slices.Compact(words), ","))

	numbers := []int{5, 2, 8, -1, 9, 0}
	sort.Sort(sort.Reverse(sort.IntSlice(numbers)))
	fmt.Println(numbers, sort.IntsAreSorted(numbers))
	slices.Sort(numbers)
	i, found := slices.BinarySearch(numbers, 8)
	fmt.Println(numbers, i, found)
}
