// Structs to JSON and back.
package main

import (
	"encoding/json"
	"fmt"
)

type item struct {
	ID    int               `json:"id"`
	Name  string            `json:"name"`
	Price float64           `json:"price,omitempty"`
	Tags  []string          `json:"tags"`
	Attrs map[string]string `json:"attrs"`
	Next  *item             `json:"next,omitempty"`
}

func main() {
	items := make([]item, 200)
	for i := range items {
		items[i] = item{
			ID: i, Name: fmt.Sprintf("item <%d>", i), Price: float64(i) / 4, Tags: []string{"a", "bc", "déf"},
			Attrs: map[string]string{"colour": "red", "size": "L"}, Next: &item{ID: -i},
		}
	}
	total := 0
	for i := 0; i < 40; i++ {
		text, err := json.Marshal(items)
		if err != nil {
			panic(err)
		}
		var back []item
		if err := json.Unmarshal(text, &back); err != nil {
			panic(err)
		}
		total += len(text) + len(back) + back[7].Next.ID
	}
	fmt.Println(total)
}
