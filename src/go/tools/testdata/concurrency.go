// Package main has the usual suspects.
package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

// Job is a unit of work.
type Job struct { //@ mark Job => Job; rename Job => Task 4
	ID   int
	Done chan struct{} //@ mark Done => Done; hover Done => field Done chan struct{}
	mu   sync.Mutex    //@ mark mu => mu; hover Mutex => type Mutex struct {…; complete sync. => Mutex, WaitGroup, Once, RWMutex
}

var (
	wg      sync.WaitGroup      //@ mark wg => wg; hover wg => var wg sync.WaitGroup; rename wg => group 4
	results = make(chan int, 3) //@ mark results => results; hover results => var results chan int; hover make => func make(t Type, size ...IntegerType) Type; refs results => 5; sig make( => make(t Type, size ...IntegerType) Type #0; sig int, => make(t Type, size ...IntegerType) Type #1
)

func worker(ctx context.Context, id int, jobs <-chan *Job) error { //@ mark worker => worker; mark jobs => jobs; hover jobs => var jobs <-chan *Job; def Job => Job; hover ctx => var ctx context.Context; complete context. => Context, Background, WithCancel
	defer wg.Done()       //@ def wg => wg; complete wg. => Done, Add, Wait; hover Done => func (wg *sync.WaitGroup) Done(…
	for j := range jobs { //@ mark j => j; hover j => var j *Job; def jobs => jobs
		j.mu.Lock() //@ def mu => mu; complete j.mu. => Lock, Unlock, TryLock; complete j. => ID, Done, mu; def j => j
		select {
		case results <- j.ID: //@ def results => results; hover ID => field ID int; complete case => case
		case <-ctx.Done(): //@ complete ctx. => Done, Err, Deadline, Value; hover Done => func (context.Context) Done() <-chan struct{}
			return ctx.Err() //@ hover Err => func (context.Context) Err() error
		case v, ok := <-results: //@ hover v => var v int; hover ok => var ok bool
			fmt.Println(v, ok)
		default:
		}
		j.mu.Unlock()
		close(j.Done) //@ def Done => Done; hover close => func close(c chan<- Type)
	}
	return nil
}

func run() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second) //@ hover ctx => var ctx context.Context; hover cancel => var cancel context.CancelFunc; def WithTimeout => context.WithTimeout; def Second => time.Second; complete time. => Second, Millisecond, Sleep, Duration, After; hover Second => const time.Second time.Duration = 1000000000
	defer cancel()
	jobs := make(chan *Job) //@ mark jobs => jobs2; hover jobs => var jobs chan *Job; rename jobs => ctx !already declared; rename jobs => fmt !would then mean
	for i := range 3 {      //@ hover i => var i int; rename i => wg !would then mean
		wg.Add(1)
		go worker(ctx, i, jobs) //@ def worker => worker; def jobs => jobs2; sig worker( => worker(ctx context.Context, id int, jobs <-chan *Job) error #0; sig i, => worker(ctx context.Context, id int, jobs <-chan *Job) error #2; complete work => worker
	}
	jobs <- &Job{ID: 1, Done: make(chan struct{})} //@ hover ID => field ID int; complete Job{ => ID, mu, !Done; complete ID: => jobs
	go func() {
		wg.Wait() //@ hover Wait => func (wg *sync.WaitGroup) Wait(…
		close(results)
	}()
	var once sync.Once                                    //@ hover once => var once sync.Once
	once.Do(func() { time.Sleep(10 * time.Millisecond) }) //@ complete once. => Do; hover Sleep => func time.Sleep(d time.Duration); def Sleep => time.Sleep; sig Sleep( => Sleep(d time.Duration) #0; hover Millisecond => const time.Millisecond time.Duration = 1000000
	for r := range results {                              //@ hover r => var r int; def results => results
		fmt.Println(r)
	}
	fmt.Println(len(jobs))
}
