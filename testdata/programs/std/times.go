// Times, durations and layouts, also in JSON.
package main

import (
	"encoding/json"
	"fmt"
	"time"
)

type event struct {
	At    time.Time     `json:"at"`
	Took  time.Duration `json:"took"`
	Start *time.Time    `json:"start,omitempty"`
}

func main() {
	p := fmt.Println
	then := time.Date(2009, 11, 17, 20, 34, 58, 651387237, time.UTC)
	p(then, then.Year(), then.Month(), then.Day(), then.Hour(), then.Nanosecond(), then.Location(), then.Weekday())
	now := time.Date(2024, 2, 29, 1, 2, 3, 4, time.FixedZone("EST", -5*3600))
	diff := now.Sub(then)
	p(diff, diff.Hours(), diff.Minutes(), diff.Round(time.Hour), then.Add(diff).Equal(now), then.Before(now))
	p(now.AddDate(1, 0, 0), now.AddDate(0, -1, 1), now.Truncate(24*time.Hour), now.YearDay())
	p(now.Format(time.RFC1123Z), now.Format("Jan _2 '06 03:04:05.000 pm -0700"), now.UTC().Format(time.Kitchen))
	t, err := time.Parse("3 04 PM", "8 41 PM")
	p(t, err)
	_, err = time.Parse(time.ANSIC, "8:41PM")
	p(err)
	b, err := json.Marshal(event{At: then, Took: 1500 * time.Millisecond})
	p(string(b), err)
	var e event
	p(json.Unmarshal([]byte(`{"at":"2020-01-02T03:04:05+02:00","took":5}`), &e), e.At, e.Took, e.Start)
	p(json.Unmarshal([]byte(`{"at":"nope"}`), &e))
	fmt.Printf("%v %d %s %T %+v %q\n", time.Second, time.Second, 90*time.Minute, time.Second, time.March, time.Monday)
	d, err := time.ParseDuration("1h15m30.918s")
	p(d, err, d.Truncate(time.Minute), d.Milliseconds())
	var zero time.Time
	p(zero.IsZero(), zero, zero.Unix(), time.Unix(1700000000, 0).UTC(), time.UnixMilli(1700000000123).UTC())
	start := time.Now()
	time.Sleep(30 * time.Millisecond)
	p(time.Since(start) >= 30*time.Millisecond, time.Until(start.Add(time.Hour)) > 50*time.Minute)
	m := map[time.Weekday]int{}
	for d := then; d.Before(then.AddDate(0, 1, 0)); d = d.AddDate(0, 0, 1) {
		m[d.Weekday()]++
	}
	p(m)
}
