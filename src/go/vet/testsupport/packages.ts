// Test support: as much of the packages that vet's test programs import as these need.

export const packages: Readonly<Record<string, string>> = {
  bytes: `package bytes`,
  context: `package context
import "time"
type Context interface { Err() error }
type CancelFunc func()
type CancelCauseFunc func(error)
func Background() Context { return nil }
func WithCancel(Context) (ctx Context, cancel CancelFunc) { return }
func WithCancelCause(Context) (ctx Context, cancel CancelCauseFunc) { return }
func WithTimeout(Context, time.Duration) (ctx Context, cancel CancelFunc) { return }
func WithDeadline(Context, time.Time) (ctx Context, cancel CancelFunc) { return }`,
  'encoding/json': `package json
import "io"
type Decoder struct{}
func NewDecoder(io.Reader) *Decoder { return nil }
func (*Decoder) Decode(v any) error { return nil }
func Unmarshal(data []byte, v any) error { return nil }`,
  errors: `package errors
func New(string) error { return nil }
func As(err error, target any) bool { return false }`,
  fmt: `package fmt
import "io"
type State interface { Write([]byte) (int, error) }
type Stringer interface { String() string }
func Print(a ...any) (n int, err error) { return }
func Printf(format string, a ...any) (n int, err error) { return }
func Println(a ...any) (n int, err error) { return }
func Fprintf(w io.Writer, format string, a ...any) (n int, err error) { return }
func Fprintln(w io.Writer, a ...any) (n int, err error) { return }
func Sprint(a ...any) string { return "" }
func Sprintf(format string, a ...any) string { return "" }
func Errorf(format string, a ...any) error { return nil }`,
  io: `package io
type Reader interface { Read(p []byte) (n int, err error) }
type Writer interface { Write(p []byte) (n int, err error) }
type LimitedReader struct { R Reader; N int64 }
type SectionReader struct { r Reader }
func WriteString(w Writer, s string) (n int, err error) { return }`,
  log: `package log
func Printf(format string, v ...any) {}
func Fatalf(format string, v ...any) {}
func Println(v ...any) {}`,
  'log/slog': `package slog
import "context"
type Level int
type Attr struct { Key string }
func (Attr) String() string { return "" }
func String(key, value string) Attr { return Attr{} }
func Int(key string, value int) Attr { return Attr{} }
func Group(key string, args ...any) Attr { return Attr{} }
type Logger struct{}
func Default() *Logger { return nil }
func (*Logger) Info(msg string, args ...any) {}
func (*Logger) With(args ...any) *Logger { return nil }
func (*Logger) ErrorContext(ctx context.Context, msg string, args ...any) {}
func (*Logger) Log(ctx context.Context, level Level, msg string, args ...any) {}
func Info(msg string, args ...any) {}
func Warn(msg string, args ...any) {}
func Error(msg string, args ...any) {}
type Record struct{}
func (*Record) Add(args ...any) {}`,
  net: `package net
import "time"
type Conn interface { Close() error }
type Dialer struct{}
func (*Dialer) Dial(network, address string) (Conn, error) { return nil, nil }
func Dial(network, address string) (Conn, error) { return nil, nil }
func DialTimeout(network, address string, timeout time.Duration) (Conn, error) { return nil, nil }`,
  'net/http': `package http
import "io"
type ReadCloser interface { io.Reader; Close() error }
type Response struct { Body ReadCloser }
type Client struct{}
func (*Client) Get(url string) (*Response, error) { return nil, nil }
func Get(url string) (*Response, error) { return nil, nil }
func Head(url string) (*Response, error) { return nil, nil }`,
  os: `package os
type File struct{}
func (*File) Write(p []byte) (n int, err error) { return }
var Stdout, Stderr *File
type Signal interface { Signal() }
var Interrupt, Kill Signal
func Exit(code int) {}`,
  'os/signal': `package signal
import "os"
func Notify(c chan<- os.Signal, sig ...os.Signal) {}`,
  sort: `package sort
type Interface interface { Len() int }
func Reverse(data Interface) Interface { return nil }`,
  strings: `package strings
type Reader struct{}
func NewReader(s string) *Reader { return nil }`,
  sync: `package sync
type noCopy struct{}
func (*noCopy) Lock() {}
func (*noCopy) Unlock() {}
type Mutex struct { state int32 }
func (*Mutex) Lock() {}
func (*Mutex) Unlock() {}
type Once struct { _ noCopy; m Mutex }
type WaitGroup struct { noCopy noCopy; n int }
func (*WaitGroup) Add(int) {}
func (*WaitGroup) Done() {}
func (*WaitGroup) Wait() {}`,
  'sync/atomic': `package atomic
type noCopy struct{}
func (*noCopy) Lock() {}
func (*noCopy) Unlock() {}
type Int64 struct { _ noCopy; v int64 }
func AddInt32(addr *int32, delta int32) int32 { return 0 }
func AddInt64(addr *int64, delta int64) int64 { return 0 }`,
  testing: `package testing
type common struct{}
func (*common) Error(args ...any) {}
func (*common) Errorf(format string, args ...any) {}
func (*common) FailNow() {}
func (*common) Fatal(args ...any) {}
func (*common) Fatalf(format string, args ...any) {}
func (*common) Log(args ...any) {}
func (*common) Skip(args ...any) {}
type T struct { common }
type B struct { common }
type F struct { common }
func (*T) Run(name string, f func(*T)) bool { return false }
func (*F) Fuzz(f any) {}`,
  time: `package time
type Duration int64
type Time struct{ n int64 }
const Second Duration = 1
func Now() Time { return Time{} }
func Since(Time) Duration { return 0 }
func Parse(layout, value string) (t Time, err error) { return }
func (Time) Format(layout string) string { return "" }
func (Time) String() string { return "" }`,
};
