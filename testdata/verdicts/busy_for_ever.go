// want: livelock
// An empty loop.
package main

func main() {
	for {
	}
}
