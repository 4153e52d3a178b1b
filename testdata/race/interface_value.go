// An interface is two words.
package main

func main() {
	var v any = 1
	done := make(chan bool)
	go func() {
		v = "text"
		done <- true
	}()
	switch v.(type) {
	case int:
	}
	<-done
}
