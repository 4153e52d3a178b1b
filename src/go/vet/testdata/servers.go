package p

import (
	"context"
	"errors"
	"fmt"
	"log"
	"log/slog"
	"net"
	"net/http"
	"time"
)

type keyName string

func logs(ctx context.Context, l *slog.Logger, x any, s fmt.Stringer, e error, args []any) {
	slog.Info("fine", "a", 1, slog.Int("b", 2), "c", "d")
	slog.Info("nothing")
	slog.Info("dangling", "a")
	slog.Warn("dangling later", "a", 1, "b")
	slog.Error("not a key", 1, 2)
	slog.Error("error is no key", e)
	slog.Error("key missing", "a", 1, errors.New("x"))
	slog.Info("named", keyName("k"), 1)
	slog.Info("unclear", x, 1)
	slog.Info("unclear, then none", x, 1, "a")
	slog.Info("unclear, then a number", x, 1, 2)
	slog.Info("unclear, unclear", x, "a", "b")
	slog.Info("stringer", s, "a", 1)
	slog.Info("spread", args...)
	l.Info("method", "a")
	l.With("a").Info("chained", "b", 1)
	l.ErrorContext(ctx, "context", "a", 1, 3)
	l.Log(ctx, 4, "level", "a")
	(*slog.Logger).Info(l, "expression", "a")
	_ = slog.Group("g", "a", 1, "b")
	var r slog.Record
	r.Add("a", 1, 'b')
}

func fetch(c http.Client, p *http.Client) error {
	resp, err := http.Get("u")
	defer resp.Body.Close()
	if err != nil {
		return err
	}
	good, err := http.Get("u")
	if err != nil {
		return err
	}
	defer good.Body.Close()
	other, err := c.Get("u")
	defer other.Body.Close()
	third, _ := p.Get("u")
	defer third.Body.Close()
	wrapped, err := check(http.Head("u"))
	defer wrapped.Body.Close()
	if last, err := http.Get("u"); err == nil {
		defer last.Body.Close()
	}
	func() {
		in, err := http.Get("u")
		defer in.Body.Close()
		log.Println(err)
	}()
	return err
}

func check(r *http.Response, err error) (*http.Response, error) { return r, err }

func dial(host string, port int) {
	net.Dial("tcp", fmt.Sprintf("%s:%d", host, port))
	addr := fmt.Sprintf("%s:%s", host, "80")
	net.DialTimeout("tcp", addr, time.Second)
	var d net.Dialer
	d.Dial("tcp", fmt.Sprintf("%s:%d", host, 80))
	net.Dial("tcp", fmt.Sprintf("%s:%v", host, port))
	var later = fmt.Sprintf("%s:%d", host, port)
	net.Dial("udp", later)
	net.DialTimeout("tcp", fmt.Sprintf("%s:%d", host, port), 1)
}
