// Reading a nil map is fine, writing to one is not: the constructor forgot to make it.
package main

import "fmt"

type Inventory struct {
	name  string
	stock map[string]int
}

// New forgets the map.
func New(name string) *Inventory {
	return &Inventory{name: name}
}

func (inv *Inventory) Count(item string) int { return inv.stock[item] }

func (inv *Inventory) Add(item string, n int) {
	inv.stock[item] += n
}

func main() {
	inv := New("shop")
	fmt.Println(inv.name, "has", inv.Count("apple"), "apples and", len(inv.stock), "items")
	for item := range inv.stock {
		fmt.Println("never printed", item)
	}
	delete(inv.stock, "apple")
	_, ok := inv.stock["apple"]
	fmt.Println("apple:", ok, "nil:", inv.stock == nil)

	inv.Add("apple", 3)
	fmt.Println("never reached")
}
