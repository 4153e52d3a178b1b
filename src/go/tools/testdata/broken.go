package main

import "fmt"

type account struct { //@ mark account => account
	owner   string
	balance int
	history []entry
}

type entry struct {
	amount int
	note   string
}

func (a *account) deposit(n int) { a.balance += n }
func (a *account) Owner() string { return a.owner }

func first() *account { return nil }

func dot(a *account) {
	a. //@ complete a. => owner, balance, deposit, Owner, history
}

func partial(a *account) {
	b := a.bal //@ complete bal => balance, !owner
	fmt.Pr //@ complete Pr => Printf, Println, Print, !Sprintf
	_ = b
}

func pkg() {
	fmt. //@ complete fmt. => Println, Printf, Sprintf, Errorf
	x := 1
	_ = x //@ hover x => var x int
}

func chain(a *account) {
	first(). //@ complete first(). => owner, deposit
	a.history[0]. //@ complete 0]. => amount, note, !owner
	for i := range a. //@ complete a. => history
	}
}

func imports() {
	strings. //@ complete strings. => Split, Builder, ToUpper
	strconv.It //@ complete It => Itoa, !Atoi
	rand.Int //@ complete Int => Intn
}

func header(a *account) {
	if a.
	}
	for a.ba //@ complete ba => balance
}

func names(a *account) {
	ac //@ complete ac => account
	var x acc //@ complete acc => account, !a
	sel //@ complete sel => select
	ret //@ complete ret => return
	swi //@ complete swi => switch
	go //@ complete go => go
}

func arguments(a *account) {
	b := 1
	first(a. //@ complete a. => owner
	fmt.Println(b, ) //@ sig b, => Println(a ...any) (n int, err error) #0
	fmt.Printf("%d", //@ sig "%d", => Printf(format string, a ...any) (n int, err error) #1
}

func after(a account) { //@ hover a => var a account; def account => account
	a.deposit(1) //@ hover deposit => func (a *account) deposit(n int); complete a. => deposit, owner; sig deposit( => deposit(n int) #0
	x := account{own //@ complete own => owner
}

func last(list []entry, m map[string]*account) {
	list[0].amount = 1 //@ complete list[0]. => amount, note; hover amount => field amount int
	m["x"].owner = "y" //@ complete x"]. => owner, balance
	go func() { m["x"].deposit(list[1].amount) }() //@ complete x"]. => deposit; complete list[1]. => amount
	s := "text a." //@ complete a. => !owner, !balance
	fmt.Println(s) // a. //@ hover s => var s string
	var f func(acc //@ complete acc => account
}

func params(a acc, b str) //@ complete acc => account; complete str => string, !struck
func result() acc //@ complete acc => account

fun //@ complete fun => func
