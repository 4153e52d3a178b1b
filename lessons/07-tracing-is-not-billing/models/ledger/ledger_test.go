package ledger

import (
	"slices"
	"testing"
)

// Every moment at which it can die, in each of two lives, with copies and lost confirmations.
func TestEqualsTheTruthAtEveryCrash(t *testing.T) {
	for first := range 12 {
		for second := range 12 {
			disk, books, crashes, calls := NewDisk(), New(), []int{first, second}, 0
			for {
				left := -1
				if len(crashes) > 0 {
					left, crashes = crashes[0], crashes[1:]
				}
				p := &Process{Disk: disk, Moment: func() {
					if left == 0 {
						panic(Crash{})
					}
					left--
				}, Deliver: func(e Entry) bool {
					books.Append(e)
					calls++
					return calls%2 == 0 // every other confirmation is lost
				}}
				if !p.Live(func() { p.Pay(Entry{"a", 30}); p.Pay(Entry{"b", 12}); p.Send() }) {
					break
				}
			}
			if missing, wrong := Reconcile(disk, books); len(missing)+len(wrong) > 0 || len(books.Entries()) != 2 {
				t.Fatalf("dies at %d and %d: missing %v, wrong %v", first, second, missing, wrong)
			}
		}
	}
}

func TestReconcileFinds(t *testing.T) {
	disk, books := NewDisk(), New()
	disk.pay(Entry{"a", 1})
	disk.pay(Entry{"b", 2})
	books.Append(Entry{"b", 3})
	books.Append(Entry{"c", 4})
	missing, wrong := Reconcile(disk, books)
	if !slices.Equal(missing, []Entry{{"a", 1}}) || !slices.Equal(wrong, []Entry{{"b", 3}, {"c", 4}}) {
		t.Errorf("missing %v, wrong %v", missing, wrong)
	}
}

func TestLivesOn(t *testing.T) {
	p := &Process{Disk: NewDisk(), Moment: func() {}}
	if p.Live(func() { p.Pay(Entry{"a", 1}) }) {
		t.Error("died of nothing")
	}
}
