// Package log and log/slog as programs use them.
package main

import (
	"bytes"
	"fmt"
	"log"
	"log/slog"
	"os"
	"sync"
)

func main() {
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	log.Println("plain", 1, true)
	log.SetPrefix("app: ")
	log.Printf("with %s", "prefix")
	log.SetFlags(log.Lmsgprefix | log.Lshortfile)
	log.Print("file and prefix")
	var buf bytes.Buffer
	logger := log.New(&buf, "buf ", log.Lshortfile)
	logger.Print("kept")
	fmt.Print(buf.String())
	log.SetFlags(0)
	log.SetPrefix("")

	var wg sync.WaitGroup
	buf.Reset()
	logger.SetFlags(0)
	for i := range 20 {
		wg.Go(func() { logger.Println("line", i) })
	}
	wg.Wait()
	fmt.Println(bytes.Count(buf.Bytes(), []byte("\n")), bytes.Count(buf.Bytes(), []byte("buf line")))

	options := &slog.HandlerOptions{Level: slog.LevelDebug, ReplaceAttr: func(groups []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey && len(groups) == 0 {
			return slog.Attr{}
		}
		return a
	}}
	text := slog.New(slog.NewTextHandler(os.Stdout, options))
	text.Info("hello", "count", 3, "name", "two words")
	request := text.With("request", 7).WithGroup("user")
	request.Debug("login", "name", "ann", slog.Group("ip", "v4", "10.0.0.1"))
	slog.New(slog.NewJSONHandler(os.Stdout, options)).Error("failed", "err", fmt.Errorf("disk %d", 2), "list", []int{1, 2})
	slog.SetDefault(text)
	log.Print("log goes through slog now")
	slog.Warn("default", "ok", false)
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		log.Panicf("value %d", 5)
	}()
	log.Fatalln("the end")
}
