// One kernel, a host, and two containers on it.
package main

import (
	"fmt"

	"lesson/kernel"
)

// A container is nothing but a choice of what a process sees and may use.
type container struct {
	pids  *kernel.Namespace
	net   *kernel.Network
	group *kernel.Group
}

func run(host *kernel.Namespace, name string, limitMiB int) (container, *kernel.Process) {
	c := container{kernel.NewNamespace(host), kernel.NewNetwork(), &kernel.Group{LimitMiB: limitMiB}}
	return c, kernel.Start(name, c.pids, c.net, c.group)
}

func main() {
	host := kernel.NewNamespace(nil)
	init := kernel.Start("init", host, kernel.NewNetwork(), &kernel.Group{})
	web, server := run(host, "server", 100)
	worker := kernel.Start("worker", web.pids, web.net, web.group)
	_, db := run(host, "database", 0)

	fmt.Println("in the first container:", web.pids.List())
	fmt.Println("on the host:           ", host.List())
	fmt.Println("both listen on 5432:   ", server.Listen(5432), db.Listen(5432))
	fmt.Println("server kills number 4: ", server.Kill(4))

	server.Use(60)
	worker.Use(50)
	fmt.Println("server:", server.Ended, "- worker:", worker.Ended)

	fmt.Println("the host kills number 4:", init.Kill(4), "- database:", db.Ended)
}
