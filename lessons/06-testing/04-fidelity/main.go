// What the real queue did on a bad day, recorded; and a fake that is asked to do the same.
package main

import "fmt"

// A call, and what came of it.
type call struct {
	do     string
	result string
}

// The recording. The second push timed out, and the job was in the queue all the same.
var recorded = []call{
	{"push a", "ok"},
	{"push b", "timeout"},
	{"pop", "a"},
	{"pop", "b"},
	{"pop", "empty"},
}

// fake is a queue for tests. It can be told to time out.
type fake struct {
	jobs []string
	fail bool
}

func (f *fake) push(job string) string {
	if f.fail {
		return "timeout"
	}
	f.jobs = append(f.jobs, job)
	return "ok"
}

func (f *fake) pop() string {
	if len(f.jobs) == 0 {
		return "empty"
	}
	job := f.jobs[0]
	f.jobs = f.jobs[1:]
	return job
}

func main() {
	f := &fake{}
	for _, c := range recorded {
		var result string
		if c.do == "pop" {
			result = f.pop()
		} else {
			f.fail = c.result == "timeout"
			result = f.push(c.do[len("push "):])
		}
		verdict := "as recorded"
		if result != c.result {
			verdict = "DIFFERENT: the real one said " + c.result
		}
		fmt.Printf("%-7s %-8s %s\n", c.do, result, verdict)
	}
}
