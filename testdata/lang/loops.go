// Loops and jumps: all for forms, labelled break and continue through every nesting, goto.
package main

import "fmt"

func primes(n int) (out []int) {
next:
	for i := 2; i < n; i++ {
		for j := 2; j*j <= i; j++ {
			if i%j == 0 {
				continue next
			}
		}
		out = append(out, i)
	}
	return
}

func find(grid [][]int, want int) (r, c int, ok bool) {
search:
	for r = range grid {
		for c = range grid[r] {
			switch {
			case grid[r][c] == want:
				ok = true
				break search
			case grid[r][c] < 0:
				continue search
			}
		}
	}
	return
}

func collatz(n int) (steps int) {
again:
	if n == 1 {
		return
	}
	steps++
	if n%2 == 0 {
		n /= 2
		goto again
	}
	n = 3*n + 1
	goto again
}

func retry() (log []string) {
	attempts := 0
start:
	attempts++
	for i := 0; i < 3; i++ {
		log = append(log, fmt.Sprint(attempts, i))
		if attempts < 3 && i == attempts {
			goto start
		}
	}
	goto end
end:
	return log
}

func blocks(n int) string {
check:
	switch {
	default:
		if n > 10 {
			break check
		}
		if n > 5 {
			return "middle"
		}
		return "low"
	}
	return "high"
}

func main() {
	for i := 0; i < 3; i++ {
		fmt.Print(i, " ")
	}
	i := 10
	for i > 7 {
		i--
	}
	for ; i < 9; i++ {
	}
	for i < 12 {
		i += 2
	}
	for {
		i++
		if i%5 == 0 {
			break
		}
	}
	for i := i; ; i-- {
		if i < 13 {
			fmt.Print("inner ", i, " ")
			break
		}
	}
	for a, b := 0, 10; a < b; a, b = a+1, b-2 {
		fmt.Print(a, ":", b, " ")
	}
	fmt.Println(i)

	fmt.Println(primes(30))
	fmt.Println(find([][]int{{1, 2}, {-1, 7}, {3, 7, 9}}, 7))
	fmt.Println(find([][]int{{1}}, 5))
	fmt.Println(collatz(27), retry(), blocks(3), blocks(7), blocks(11))

	// Labels on three levels, from within switch and select.
	n := 0
	ch := make(chan int, 1)
a:
	for i := 0; ; i++ {
	b:
		for j := 0; ; j++ {
			for k := 0; ; k++ {
				n++
				switch (i + j + k) % 7 {
				case 3:
					continue b
				case 5:
					continue a
				case 6:
					break b
				}
				select {
				case ch <- k:
					if i > 3 {
						break a
					}
				case <-ch:
					if k > 2 {
						break
					}
					continue
				}
				n += 100
			}
		}
	}
	fmt.Println(n, len(ch))

	// The condition and the post statement see changes by the body.
	limit, count := 5, 0
	for i := 0; i < limit; i++ {
		if i == 2 && limit == 5 {
			limit = 8
			i = 0
		}
		count++
	}
	fmt.Println(count, limit)
	var fs [3]func() int
	for i := range fs {
		fs[i] = func() int { return i }
		continue
	}
	fmt.Println(fs[0](), fs[1](), fs[2]())
	sum := 0
	for sum < 100 {
		for sum%7 != 0 || sum == 0 {
			sum += 3
		}
		sum++
	}
	fmt.Println(sum)
	for range 3 {
		defer fmt.Print("d ")
	}
	if x := sum; x > 1000 {
		fmt.Println("no")
	} else if y := x * 2; y < x {
		fmt.Println("no")
	} else {
		fmt.Println(x, y)
	}
}
