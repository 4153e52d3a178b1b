// Three images that share layers, and a container that writes.
package main

import "fmt"

// A layer says which files it adds or hides ("": it hides the one below).
type layer map[string]string

type image []string // the names of its layers, from below

var store = map[string]layer{
	"debian":   {"/bin/sh": "sh 5.2", "/etc/motd": "welcome"},
	"python":   {"/bin/python": "3.14"},
	"app-1":    {"/app/main.py": "version 1"},
	"app-2":    {"/app/main.py": "version 2", "/etc/motd": ""},
	"database": {"/bin/postgres": "18"},
}

// read looks from the top down: the first layer that says something about a file decides.
func read(layers []layer, file string) string {
	for i := len(layers) - 1; i >= 0; i-- {
		if content, said := layers[i][file]; said {
			return content
		}
	}
	return ""
}

// start puts an empty layer on top, which is all that is the container's own.
func start(im image) (layers []layer) {
	for _, name := range im {
		layers = append(layers, store[name])
	}
	return append(layers, layer{})
}

func main() {
	one, two := image{"debian", "python", "app-1"}, image{"debian", "python", "app-2"}
	a, b, c := start(one), start(one), start(two)
	a[3]["/app/main.py"] = "changed in a"
	for _, layers := range [][]layer{a, b, c} {
		fmt.Printf("%-14s motd %q\n", read(layers, "/app/main.py"), read(layers, "/etc/motd"))
	}
	fmt.Println(len(a)+len(b)+len(c), "layers in use,", len(store), "stored")
}
