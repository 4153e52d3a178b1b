// A server and its clients in one program: handlers in parallel, cancellation, graceful shutdown.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"
)

type counter struct {
	mu   sync.Mutex
	hits map[string]int
}

func (c *counter) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.hits[r.PathValue("name")]++
	fmt.Fprintf(w, "%s: %d\n", r.PathValue("name"), c.hits[r.PathValue("name")])
}

func logged(next http.Handler, log func(string)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		log(r.Method + " " + r.URL.Path)
		next.ServeHTTP(w, r)
	})
}

func main() {
	listener, err := net.Listen("tcp", "localhost:0")
	if err != nil {
		fmt.Println(err)
		return
	}
	c := &counter{hits: map[string]int{}}
	canceled := make(chan error, 1)
	var mu sync.Mutex
	requests := map[string]int{}
	mux := http.NewServeMux()
	mux.Handle("GET /count/{name}", logged(c, func(s string) {
		mu.Lock()
		requests[s]++
		mu.Unlock()
	}))
	mux.HandleFunc("POST /upper", func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		w.Header().Set("X-Length", fmt.Sprint(len(body)))
		io.WriteString(w, strings.ToUpper(string(body)))
	})
	mux.HandleFunc("/wait", func(w http.ResponseWriter, r *http.Request) {
		<-r.Context().Done()
		canceled <- r.Context().Err()
	})
	mux.HandleFunc("/slow", func(w http.ResponseWriter, r *http.Request) {
		time.Sleep(50 * time.Millisecond)
		fmt.Fprint(w, "finished")
	})
	server := &http.Server{Handler: mux}
	served := make(chan error)
	go func() { served <- server.Serve(listener) }()
	base := "http://" + listener.Addr().String()

	var wg sync.WaitGroup
	for i := range 6 {
		wg.Go(func() {
			resp, err := http.Get(base + "/count/" + []string{"a", "b"}[i%2])
			if err != nil {
				fmt.Println(err)
				return
			}
			defer resp.Body.Close()
			io.Copy(io.Discard, resp.Body)
		})
	}
	wg.Wait()
	fmt.Println(c.hits, requests)

	resp, err := http.Post(base+"/upper", "text/plain", strings.NewReader("shout"))
	if err != nil {
		fmt.Println(err)
		return
	}
	body, _ := io.ReadAll(resp.Body)
	resp.Body.Close()
	fmt.Println(resp.StatusCode, string(body), resp.Header.Get("X-Length"))
	resp, _ = http.Get(base + "/upper")
	resp.Body.Close()
	fmt.Println(resp.Status, resp.Header.Get("Allow"))
	resp, _ = http.Get(base + "/nowhere")
	body, _ = io.ReadAll(resp.Body)
	resp.Body.Close()
	fmt.Printf("%d %q\n", resp.StatusCode, body)

	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	req, _ := http.NewRequestWithContext(ctx, "GET", base+"/wait", nil)
	_, err = http.DefaultClient.Do(req)
	fmt.Println(errors.Is(err, context.DeadlineExceeded), <-canceled)

	slow := make(chan string)
	go func() {
		resp, err := http.Get(base + "/slow")
		if err != nil {
			slow <- err.Error()
			return
		}
		defer resp.Body.Close()
		body, _ := io.ReadAll(resp.Body)
		slow <- string(body)
	}()
	time.Sleep(20 * time.Millisecond)
	fmt.Println(server.Shutdown(context.Background()), errors.Is(<-served, http.ErrServerClosed), <-slow)
	_, err = http.Get(base + "/count/a")
	fmt.Println(err != nil)
}
