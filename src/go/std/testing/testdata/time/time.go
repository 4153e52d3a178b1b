// A transcript of package time: calendar, arithmetic, layouts and stored forms.
package main

import (
	"errors"
	"fmt"
	"os"
	"time"
)

// A source of numbers that are the same in each run.
type random uint64

func (r *random) next() uint64 {
	*r ^= *r << 13
	*r ^= *r >> 7
	*r ^= *r << 17
	return uint64(*r)
}

func (r *random) below(n int) int { return int(r.next() % uint64(n)) }

var rnd = random(88172645463325252)

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panics:", r)
		}
	}()
	f()
}

func places() []*time.Location {
	list := []*time.Location{
		time.UTC, time.FixedZone("CET", 3600), time.FixedZone("", -9*3600-30*60), time.FixedZone("ODD", 4321),
		time.FixedZone("FAR", 26*3600), time.FixedZone("MIN", -60), time.FixedZone("S", -30),
	}
	for _, name := range []string{"Europe/Berlin", "America/New_York", "Australia/Sydney", "Africa/Casablanca", "Asia/Tehran", "Pacific/Apia"} {
		data, err := os.ReadFile("/usr/share/zoneinfo/" + name)
		if err != nil {
			continue
		}
		loc, err := time.LoadLocationFromTZData(name, data)
		fmt.Println(name, loc, err)
		if err == nil {
			list = append(list, loc)
		}
		for _, n := range []int{0, 10, 44, 60, len(data) / 2, len(data) - 1} {
			_, err := time.LoadLocationFromTZData(name, data[:n])
			fmt.Println(err)
		}
	}
	return list
}

var layouts = []string{
	time.Layout, time.ANSIC, time.UnixDate, time.RubyDate, time.RFC822, time.RFC822Z, time.RFC850, time.RFC1123,
	time.RFC1123Z, time.RFC3339, time.RFC3339Nano, time.Kitchen, time.Stamp, time.StampMilli, time.StampMicro,
	time.StampNano, time.DateTime, time.DateOnly, time.TimeOnly,
	"", "x", "Janet Jan. Monday's Mond Mon Month MSTime _2 _2006 __2 __2006 002 003 1 11 15 150 2006 20062 2 22",
	"3 03 4 04 5 05 6 06 PM pm P p 0 00 01 Z Z07 Z0700 Z07:00 Z070000 Z07:00:00 -07 -0700 -07:00 -070000 -07:00:00 - -7",
	".0 ,0 .00 .000000000 .0000000000 .9 ,999 .999999999 .99999999999 .09 .90 . .1 05.000 05.999 5,9",
	"January 2, 2006 at 3:04pm (MST)", "2006年1月2日", "02/01/06 15h04", "Monday 2 __2 002", "2006-002", "20060102150405",
}

func formats(t time.Time) {
	for _, l := range layouts {
		fmt.Printf("%q ", t.Format(l))
	}
	fmt.Println()
	fmt.Println(t, t.GoString(), t.Unix(), t.UnixMilli(), t.UnixMicro(), t.UnixNano())
	fmt.Println(t.Date())
	fmt.Println(t.Clock())
	fmt.Println(t.ISOWeek())
	fmt.Println(t.Zone())
	fmt.Println(t.ZoneBounds())
	fmt.Println(t.Year(), t.Month(), t.Day(), t.YearDay(), t.Weekday(), t.Hour(), t.Minute(), t.Second(), t.Nanosecond(), t.IsDST(), t.IsZero(), t.Location())
}

func stored(t time.Time) {
	text, err := t.MarshalText()
	fmt.Println(string(text), err)
	json, err := t.MarshalJSON()
	fmt.Println(string(json), err)
	text, err = t.AppendText([]byte("x"))
	fmt.Println(string(text), err)
	bin, err := t.MarshalBinary()
	fmt.Println(bin, err)
	var u time.Time
	fmt.Println(u.UnmarshalBinary(bin), u, u.Equal(t))
	if json != nil {
		fmt.Println(u.UnmarshalJSON(json), u, u.Equal(t))
	}
}

func instants(locs []*time.Location) []time.Time {
	list := []time.Time{
		{}, time.Unix(0, 0), time.Unix(1<<40, 5), time.Unix(-1<<40, -5), time.Unix(1<<62, 0), time.Unix(-1<<62, 0),
		time.Unix(1<<63-1, 0), time.UnixMilli(-1), time.UnixMicro(1234567890123456), time.Unix(3, -1), time.Unix(3, 1e9),
		time.Unix(5, -5e9), time.Date(2024, 2, 29, 23, 59, 59, 999999999, time.UTC), time.Date(-1, 1, 1, 0, 0, 0, 0, time.UTC),
		time.Date(0, 0, 0, 0, 0, 0, 0, time.UTC), time.Date(2023, 14, -40, 100, -100, 1000, -5e9, time.UTC),
		time.Date(10000, 12, 31, 0, 0, 0, 0, time.UTC), time.Date(2000, -25, 1, 0, 0, 0, 0, time.UTC),
		time.Date(1900, 2, 29, 12, 0, 0, 0, time.UTC), time.Date(2026, 1, 1, 0, 0, 0, 1, time.UTC), time.Date(2020, 12, 31, 12, 0, 0, 0, time.UTC),
	}
	for range 60 {
		list = append(list, time.Date(1800+rnd.below(400), time.Month(rnd.below(40)-10), rnd.below(80)-20,
			rnd.below(60)-20, rnd.below(200)-100, rnd.below(200)-100, rnd.below(3e9)-1e9, locs[rnd.below(len(locs))]))
	}
	for _, loc := range locs {
		for month := range time.Month(12) {
			for _, day := range []int{1, 14, 25, 31} {
				list = append(list, time.Date(2022, month+1, day, 2, 30, 0, 0, loc), time.Date(2060, month+1, day, 2, 30, 0, 0, loc))
			}
		}
	}
	return list
}

func arithmetic(list []time.Time) {
	spans := []time.Duration{1, -1, time.Second, 1500 * time.Millisecond, time.Hour, 24 * time.Hour, 7 * 24 * time.Hour, 7, 1e9 + 7, 1<<63 - 1, -1 << 63, 0, -5}
	for i, t := range list {
		u := list[(i*7+3)%len(list)]
		d := t.Sub(u)
		fmt.Println(t.Before(u), t.After(u), t.Equal(u), t.Compare(u), d, t.AddDate(rnd.below(9)-4, rnd.below(40)-20, rnd.below(400)-200))
		for _, s := range spans {
			fmt.Println(t.Add(s).UnixNano(), t.Round(s).UTC(), t.Truncate(s).UTC())
			fmt.Println(d.Round(s), d.Truncate(s), d.Abs(), d.Hours(), d.Minutes(), d.Seconds(), d.Milliseconds(), d.Microseconds())
		}
	}
}

func durations() {
	for i := range 63 {
		for _, d := range []time.Duration{1 << i, -1 << i, 1<<i - 1, 1<<i + 1e9, 1e9 * (1 << i), time.Duration(rnd.next() >> i)} {
			fmt.Print(d, " ")
			e, err := time.ParseDuration(d.String())
			if e != d || err != nil {
				fmt.Println(d, e, err)
			}
		}
	}
	fmt.Println()
	for _, s := range []string{"", "1", "x", "1x", "1h2", "+", "-.s", ".5s", "1.s", "9223372036854775807ns", "9223372036854775808ns",
		"-9223372036854775808ns", "-9223372036854775809ns", "3000000h", "1µs", "1μs", "0", "-0", "+5s", "1d", "1h 1m",
		"0.100000000000000000000h", "0.3333333333333333333h", "1.5h30m", "9007199254.740993s", "99999999999999999999s", "1ü", "1h-5m",
		".", "-", "1..5s", "0.9223372036854775807h", "0.9223372036854775808h", "0.9999999999999999999999s", "2562047h47m16.854775807s", "2562047h47m16.854775808s", "1\x00s"} {
		d, err := time.ParseDuration(s)
		fmt.Println(d, err)
	}
}

func parse(layout, value string) {
	t, err := time.Parse(layout, value)
	fmt.Println(t, err)
	var pe *time.ParseError
	if errors.As(err, &pe) {
		fmt.Printf("%q\n", *pe)
	}
}

func parsing(list []time.Time) {
	for _, t := range list {
		for _, l := range layouts {
			value := t.Format(l)
			u, err := time.Parse(l, value)
			fmt.Println(u, err)
			v, err2 := time.ParseInLocation(l, value, t.Location())
			fmt.Println(v, err2 == nil)
			// And with something wrong.
			if value != "" && rnd.below(4) == 0 {
				b := []byte(value)
				switch at := rnd.below(len(b)); rnd.below(4) {
				case 0:
					b[at] = "0123456789 -+.:APMZTxé"[rnd.below(22)]
				case 1:
					b = b[:at]
				case 2:
					b = append(b[:at], b[at+1:]...)
				case 3:
					b = append(b, ' ')
				}
				parse(l, string(b))
			}
		}
	}
	for _, c := range [][2]string{
		{"2006-01-02", "2021-02-29"}, {"2006-01-02", "2021-13-01"}, {"2006-01-02", "2021-1-01"}, {"2006-1-2", "2021-1-1"}, {"2006-01-02", "2021-00-01"},
		{"2006-01-02", "2021-01-00"}, {"2006-01-02", "2021-01-32"}, {"2006-01-02", "21-01-32"}, {"06", "69"}, {"06", "68"}, {"06", "+1"}, {"06", "x1"}, {"2006", "+201"}, {"2006", "2-01"},
		{"3:04PM", "12:00AM"}, {"3:04PM", "12:00PM"}, {"3:04PM", "13:00PM"}, {"3:04PM", "0:00am"}, {"3:04pm", "1:59pm"}, {"3:04pm", "1:59PM"}, {"15:04", "24:00"}, {"15:04", "7:5"}, {"15:4", "7:5"},
		{"15:04:05", "10:11:12.5"}, {"15:04:05", "10:11:12,25"}, {"15:04:05.000", "10:11:12.5"}, {"15:04:05.000", "10:11:12.500"}, {"15:04:05.999", "10:11:12.123456789123"}, {"15:04:05.999", "10:11:12"},
		{"15:04:05.00", "10:11:12.1234"}, {"15:04:05", "10:11:60"}, {"15:04:05", "10:60:00"}, {"05.000", "12x500"}, {"05.000", "12.5x0"}, {"05 .000", "12.7 .500"}, {".0000000000000", ".1234567890123"},
		{"MST", "UTC"}, {"MST", "GMT+3"}, {"MST", "GMT-23"}, {"MST", "GMT+24"}, {"MST", "CEST"}, {"MST", "ABCD"}, {"MST", "ABCDT"}, {"MST", "ABCDEFG"}, {"MST", "AB"}, {"MST", "ChST"}, {"MST", "MeST"}, {"MST", "WITA"}, {"MST", "+03"}, {"MST", "-99"}, {"MST", "cet"},
		{"-0700", "+0130"}, {"-0700", "+2560"}, {"-0700", "+2561"}, {"-0700", "+2500"}, {"-07", "-3"}, {"-07:00", "+0a:00"}, {"-07:00", "+01-00"}, {"-07:00:00", "-01:02:03"}, {"-070000", "+010261"}, {"-0700", "x0100"}, {"Z07:00", "Z"}, {"Z07:00", "+00:00"}, {"Z0700", "z"}, {"Z07:00:00", "Z"}, {"Z070000", "Z"}, {"-0700 MST", "+0000 UTC"}, {"-0700 MST", "+0200 CEST"},
		{"MST -0700", "CEST +0200"}, {"Jan", "jAN"}, {"Jan", "Ja"}, {"January", "JANUARY"}, {"Mon", "tue"}, {"Monday", "Funday"}, {"_2", " 7"}, {"_2", "  7"}, {"_2", "17"}, {"2", " 7"}, {"002", "366"}, {"2006 002", "2024 366"}, {"2006 002", "2023 366"}, {"2006 002", "2023 060"}, {"2006 002", "2024 060"},
		{"2006 002 01", "2024 060 03"}, {"2006 002 02", "2024 060 28"}, {"2006 002 01 02", "2024 060 02 29"}, {"2006 __2", "2024   5"}, {"2006 __2", "2024 5"}, {"2006 002", "2024 000"}, {"2006 002", "2024 12"}, {"__2", "1234"},
		{"a b", "a   b"}, {"a   b", "a b"}, {"a b", "ab"}, {"a", "b"}, {"a", ""}, {"", "x"}, {"2006-01-02T15:04:05Z07:00", "2020-01-02T03:04:05+99:00"}, {"é\"\\\n 2", "é\"\\\n x"},
	} {
		parse(c[0], c[1])
	}
	var u time.Time
	for _, s := range []string{`null`, `"x"`, `5`, `""`, `"`, `"2020-01-02T3:04:05Z"`, `"2020-01-02T03:04:05,5Z"`, `"2020-01-02T03:04:05+24:00"`, `"2020-02-30T03:04:05Z"`} {
		fmt.Println(s, u.UnmarshalJSON([]byte(s)), u)
	}
	fmt.Println(u.UnmarshalBinary(nil), u.UnmarshalBinary([]byte{9}), u.UnmarshalBinary([]byte{1, 2}), u.GobDecode(nil), u.UnmarshalText([]byte("no")))
}

func other() {
	for _, name := range []string{"", "UTC", "Local", "Nowhere/Else", "../x", "/x", "a\\b", "a..b", "a.b"} {
		loc, err := time.LoadLocation(name)
		fmt.Println(name, loc, err)
	}
	_, err := time.LoadLocationFromTZData("x", nil)
	fmt.Println(err)
	fmt.Println(time.Month(13), time.Month(0), time.Weekday(7), time.Weekday(-1), (*time.Location)(nil))
	try("Date", func() { time.Date(1, 1, 1, 1, 1, 1, 1, nil) })
	try("In", func() { time.Now().In(nil) })
	try("NewTicker", func() { time.NewTicker(0) })
	try("Stop", func() { new(time.Timer).Stop() })
	try("Reset", func() { new(time.Timer).Reset(1) })
	try("Stop", func() { new(time.Ticker).Stop() })
	try("Reset", func() { new(time.Ticker).Reset(1) })
	fmt.Println(time.Tick(0) == nil, time.Tick(-1) == nil)
	now := time.Now()
	later := now.Add(time.Hour)
	fmt.Println(later.Sub(now), later.Round(0).Sub(now), later.After(now), now == now.Round(0), now.Equal(now.Round(0)), now.Add(1<<63-1).Sub(now), now.AddDate(0, 0, 1).Sub(now))
	fmt.Println(time.Since(now) >= 0, time.Until(later) <= time.Hour)
	fmt.Printf("%+v %v\n", struct{ t time.Time }{time.Unix(1, 1).UTC()}, time.UTC)
}

func main() {
	locs := places()
	list := instants(locs)
	for _, t := range list {
		formats(t)
		formats(t.In(locs[rnd.below(len(locs))]))
		stored(t)
	}
	arithmetic(list[:100])
	durations()
	parsing(list[:100])
	other()
}
