package p

func use(bool) {}

func loops(x any) {
outer:
	for i := range 10 {
		for j := range 10 {
			if i == j {
				continue outer
			}
			break outer
		}
	}
unused /* ERROR "label unused defined and not used" */ :
	for {
		break
	}
	goto missing /* ERROR "label missing not defined" */
	break /* ERROR "break is not in a loop, switch, or select" */
	switch x.(type) {
	case int:
		fallthrough /* ERROR "cannot fallthrough in type switch" */
	}
}

func jumps() {
	goto L /* ERROR "goto L jumps over declaration of v at labels.go:29:4" */
	v := 1
	use(v == 1)
L:
	use(true)
}
