package p

import "os"

func returns() int {
	return 1
	println("a")
	println("b")
	return 2
}

func loops() {
	for {
	}
	println("c")
}

func breaks(n int) {
	for {
		if n > 0 {
			break
		}
	}
	println("ok")
}

func panics() {
	panic("x")
	println("d")
}

func branches(n int) int {
	if n > 0 {
		return 1
	} else {
		return 2
	}
	println("e")
	return 3
}

func switches(n int) int {
	switch n {
	case 1:
		return 1
	default:
		panic(2)
	}
	return 5
}

func partial(n int) int {
	switch n {
	case 1:
		return 1
	}
	return 4
}

func gotos() {
	goto L
	println("f")
L:
	println("g")
	select {}
	println("h")
}

func exits() {
	os.Exit(1)
	println("i")
}

func conts() {
	for i := 0; i < 3; i++ {
		continue
		println("j")
	}
outer:
	for {
		for {
			break outer
			println("k")
		}
	}
	println("l")
}

func closures() {
	f := func() {
		return
		println("m")
	}
	f()
}

func blocks() {
	{
		return
	}
	println("n")
}
