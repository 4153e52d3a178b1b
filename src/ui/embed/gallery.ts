// Every option of a snippet, each with a snippet that shows it: the recipe page, and the browser tests.

export interface Shown {
  readonly option: string;
  readonly what: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string | boolean>>;
}

const whole = `package main

import "fmt"

func main() {
	c := make(chan int)
	go func() { c <- 1 }()
	fmt.Println(<-c)
}
`;

const race = `package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	n := 0
	for range 2 {
		go func() {
			mu.Lock()
			n++
			mu.Unlock()
		}()
	}
	mu.Lock()
	fmt.Println(n)
	mu.Unlock()
}
`;

export const gallery: readonly Shown[] = [
  { option: 'just statements', what: 'What is missing for a whole file is added, and can be looked at.', text: 'c := make(chan int)\ngo func() { c <- 1 }()\nfmt.Println(<-c)\n', attributes: {} },
  { option: 'hide', what: 'Lines that are folded away.', text: whole, attributes: { hide: '1-4' } },
  { option: 'focus', what: 'Lines that the eye is led to.', text: whole, attributes: { focus: '6-8' } },
  { option: 'step', what: 'Starts at a turn of the run.', text: whole, attributes: { step: '2' } },
  { option: 'schedule', what: 'Starts with a schedule: here the goroutines overtake main.', text: race, attributes: { schedule: '1=main/1,2=main/2', step: '4' } },
  { option: 'view', what: 'The board instead of the lanes.', text: whole, attributes: { view: 'board', step: '3' } },
  { option: 'panes', what: 'Only what is named: code, stage, output.', text: whole, attributes: { panes: 'code output' } },
  { option: 'readonly', what: 'To be run and stepped, not edited.', text: whole, attributes: { readonly: true } },
  { option: 'theme', what: 'One theme, whatever the page has.', text: whole, attributes: { theme: 'dark' } },
  { option: 'height', what: 'A height in pixels instead of what is needed.', text: whole, attributes: { height: '320' } },
  { option: 'start', what: 'The engine starts when the snippet is near the screen.', text: whole, attributes: { start: 'near' } },
  { option: 'policy, seed, procs', what: 'How Go’s open choices are answered.', text: race, attributes: { policy: 'random', seed: '7', procs: '2' } },
  {
    option: 'args, stdin', what: 'What the program is given.', text: 'data, _ := io.ReadAll(os.Stdin)\nfmt.Println(os.Args[1:], len(data))\n', attributes: { args: 'one two', stdin: 'three' },
  },
  { option: 'file', what: 'The name of the file.', text: whole, attributes: { file: 'answer.go' } },
];
