// Networks of goroutines and channels whose result does not depend on the schedule.

import { expr } from './expressions';
import { statement, type Node } from './tree';
import { int, ints, type Type } from './types';
import type { Context, Variable } from './world';

/** A network that leaves its result in a new variable. */
export function network(c: Context): Node {
  const t = c.r.pick(ints);
  return c.r.pick([pipeline, fanIn, locked, generator, selecting, barrier])(c, t);
}

/** f applied to x, where x is a variable that only the network's goroutines see. */
function step(c: Context, t: Type): { param: string; value: ReturnType<typeof expr> } {
  return c.block(() => {
    const outer = c.vars.splice(0); // Goroutines must not look at variables that others may change.
    const x = c.declare(t, false, c.fresh('x'));
    const pure = { ...c.world, globals: [] };
    const inner = Object.assign(Object.create(Object.getPrototypeOf(c)) as Context, c, { world: pure });
    const value = expr(inner, t, 2);
    c.vars.length = 0;
    c.vars.push(...outer);
    return { param: x.name, value };
  });
}

function result(c: Context, t: Type): Variable {
  return c.declare(t);
}

function pipeline(c: Context, t: Type): Node {
  const a = step(c, t);
  const b = step(c, t);
  const v = result(c, t);
  const n = c.r.between(1, 8);
  const size = c.r.pick(['', ', 1', ', 3']);
  return statement(
    `var ${v.name} ${t.text}
{
first, second := make(chan ${t.text}${size}), make(chan ${t.text})
go func() {
defer close(first)
for i := range ${n} {
first <- ${t.text}(i)
}
}()
go func() {
defer close(second)
defer func() { _ = recover() }()
for ${a.param} := range first {
_ = ${a.param}
second <- `,
    a.value,
    `
}
}()
for ${b.param} := range second {
_ = ${b.param}
${v.name} += `,
    b.value,
    '\n}\n}\n',
  );
}

function fanIn(c: Context, t: Type): Node {
  const a = step(c, t);
  const v = result(c, t);
  const n = c.r.between(1, 5);
  return statement(
    `var ${v.name} ${t.text}
{
results := make(chan ${t.text}${c.r.pick(['', ', 2'])})
for ${a.param} := range ${t.text}(${n}) {
_ = ${a.param}
go func() { results <- `,
    a.value,
    ` }()
}
for range ${n} {
${v.name} += <-results
}
}
`,
  );
}

function locked(c: Context, t: Type): Node {
  const a = step(c, t);
  const v = result(c, t);
  return statement(
    `var ${v.name} ${t.text}
{
var mu sync.Mutex
var wg sync.WaitGroup
for ${a.param} := range ${t.text}(${c.r.between(1, 6)}) {
_ = ${a.param}
wg.Add(1)
go func() {
defer wg.Done()
defer func() { _ = recover() }()
part := `,
    a.value,
    `
mu.Lock()
defer mu.Unlock()
${v.name} ^= part
}()
}
wg.Wait()
}
`,
  );
}

function generator(c: Context, t: Type): Node {
  const v = result(c, t);
  return statement(
    `var ${v.name} ${t.text}
{
done := make(chan struct{})
numbers := make(chan ${t.text})
go func() {
defer close(numbers)
for i := ${t.text}(0); ; i++ {
select {
case numbers <- i * i:
case <-done:
return
}
}
}()
for range ${c.r.between(1, 7)} {
${v.name} = ${v.name}*3 + <-numbers
}
close(done)
}
`,
  );
}

function selecting(c: Context, t: Type): Node {
  const a = step(c, t);
  const v = result(c, t);
  return statement(
    `var ${v.name} ${t.text}
{
left, right := make(chan ${t.text}), make(chan string)
go func() {
for ${a.param} := range ${t.text}(4) {
_ = ${a.param}
left <- `,
    a.value,
    `
}
close(left)
}()
go func() {
for i := range 3 {
right <- strings.Repeat("x", i)
}
close(right)
}()
for left != nil || right != nil {
select {
case x, ok := <-left:
if !ok {
left = nil
}
${v.name} += x
case s, ok := <-right:
if !ok {
right = nil
}
${v.name} += ${t.text}(len(s))
}
}
}
`,
  );
}

function barrier(c: Context, t: Type): Node {
  const a = step(c, t);
  const v = result(c, t);
  const list = expr(c, int, 1);
  return statement(
    `var ${v.name} ${t.text}
{
parts := make([]${t.text}, 1+mod(`,
    list,
    `, 5))
var wg sync.WaitGroup
for i := range parts {
wg.Go(func() {
${a.param} := ${t.text}(i)
_ = ${a.param}
parts[i] = `,
    a.value,
    `
})
}
wg.Wait()
for i, part := range parts {
${v.name} += part << (i % 4)
}
}
`,
  );
}
