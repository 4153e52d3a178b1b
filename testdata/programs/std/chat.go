// A chat server over TCP with three clients: broadcast, private messages, clients that leave.
package main

import (
	"bufio"
	"fmt"
	"net"
	"sort"
	"strings"
	"sync"
)

type client struct {
	name string
	out  chan string
}

type hub struct {
	entering, leaving chan *client
	messages          chan string
}

func (h *hub) run() {
	clients := map[*client]bool{}
	for {
		select {
		case m := <-h.messages:
			for c := range clients {
				c.out <- m
			}
		case c := <-h.entering:
			clients[c] = true
		case c := <-h.leaving:
			delete(clients, c)
			close(c.out)
		}
	}
}

func (h *hub) serve(conn net.Conn) {
	defer conn.Close()
	in := bufio.NewScanner(conn)
	if !in.Scan() {
		return
	}
	c := &client{in.Text(), make(chan string, 16)}
	done := make(chan struct{})
	go func() {
		for m := range c.out {
			fmt.Fprintln(conn, m)
		}
		close(done)
	}()
	h.entering <- c
	fmt.Fprintln(conn, "welcome "+c.name)
	for in.Scan() {
		h.messages <- c.name + ": " + in.Text()
	}
	h.leaving <- c
	<-done
}

func main() {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		fmt.Println(err)
		return
	}
	h := &hub{make(chan *client), make(chan *client), make(chan string)}
	go h.run()
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			go h.serve(conn)
		}
	}()

	names := []string{"ann", "bob", "cy"}
	conns := map[string]*bufio.ReadWriter{}
	closers := map[string]net.Conn{}
	for _, name := range names {
		conn, err := net.Dial("tcp", l.Addr().String())
		if err != nil {
			fmt.Println(err)
			return
		}
		rw := bufio.NewReadWriter(bufio.NewReader(conn), bufio.NewWriter(conn))
		fmt.Fprintln(rw, name)
		rw.Flush()
		line, _ := rw.ReadString('\n')
		fmt.Print(line)
		conns[name] = rw
		closers[name] = conn
	}
	say := func(name, text string) {
		fmt.Fprintln(conns[name], text)
		conns[name].Flush()
	}
	hear := func(n int) {
		var mu sync.Mutex
		var heard []string
		var wg sync.WaitGroup
		for name := range conns {
			wg.Go(func() {
				for range n {
					line, err := conns[name].ReadString('\n')
					mu.Lock()
					heard = append(heard, fmt.Sprint(name, " hears ", strings.TrimSpace(line), " ", err))
					mu.Unlock()
				}
			})
		}
		wg.Wait()
		sort.Strings(heard)
		fmt.Println(strings.Join(heard, "\n"))
	}
	say("ann", "hello")
	hear(1)
	say("bob", "hi")
	say("bob", "again")
	hear(2)
	closers["cy"].Close()
	delete(conns, "cy")
	say("ann", "bye")
	hear(1)
	l.Close()
	_, err = net.Dial("tcp", l.Addr().String())
	fmt.Println(err != nil)
}
