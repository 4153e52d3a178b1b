// `node e2e/bench.mjs`: how smooth the workbench is, on the built site in Chromium: frames while panning,
// zooming and playing, and scrubbing, with 1,000 goroutines and about 80,000 turns. Figures are in
// milliseconds, beside the frame budget of 16.7.

import { spawn, spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';

const program = `package main

import "fmt"

func stage(in <-chan int, out chan<- int) {
	for v := range in {
		out <- v + 1
	}
	close(out)
}

func main() {
	first := make(chan int)
	in := first
	for range 1000 {
		out := make(chan int)
		go stage(in, out)
		in = out
	}
	go func() {
		for i := range 25 {
			first <- i
		}
		close(first)
	}()
	for v := range in {
		fmt.Println(v)
	}
}
`;

const port = 4619;
const server = spawn('node', ['scripts/serve.mjs', '--port', String(port)], { stdio: ['ignore', 'pipe', 'inherit'] });
await new Promise((resolve) => server.stdout.on('data', (d) => String(d).includes('http://') && resolve()));
const found = process.env.CHROMIUM_PATH ?? spawnSync('which', ['chromium'], { encoding: 'utf8' }).stdout.trim();
const browser = await chromium.launch({
  executablePath: found || undefined,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript((s) => localStorage.setItem('interleave.play', s), program);
  await page.goto(`http://localhost:${port}/play`);
  await page.waitForSelector('.monaco-editor');
  await page.getByRole('button', { name: 'Run', exact: true }).first().click();
  await page.getByTestId('outcome').waitFor({ timeout: 120_000 });
  console.log(`${await page.getByTestId('lanes').getAttribute('data-lanes')} lanes, ${await page.getByTestId('lanes').getAttribute('data-turns')} turns`);
  row('', 'median', '95th', 'worst');
  await measure(page, 'pan and zoom', panAndZoom);
  await page.getByRole('button', { name: 'All lanes at once' }).click();
  await measure(page, 'pan and zoom, all lanes', panAndZoom);
  await page.getByRole('button', { name: 'All lanes at once' }).click();
  await page.getByTestId('scrubber').fill('30000');
  await page.locator('select[title="Turns a second"]').selectOption('60');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await measure(page, 'playing', () => new Promise((r) => setTimeout(r, 3000)));
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  const latencies = await page.evaluate(scrub);
  row('scrub to any turn', median(latencies), latencies[Math.floor(latencies.length * 0.95)], latencies.at(-1));
} finally {
  await browser.close();
  server.kill();
}

function row(...cells) {
  console.log(cells.map((c, i) => (i === 0 ? String(c).padEnd(26) : String(typeof c === 'number' ? c.toFixed(1) : c).padStart(9))).join(''));
}
function median(list) {
  return list[Math.floor(list.length / 2)];
}

/** Times between frames while f runs in the page. */
async function measure(page, name, f) {
  const times = await page.evaluate(`(async () => {
    const times = [];
    let last = performance.now();
    let on = true;
    const loop = () => {
      const now = performance.now();
      times.push(now - last);
      last = now;
      if (on) requestAnimationFrame(loop);
    };
    requestAnimationFrame(loop);
    await (${f})();
    on = false;
    return times.slice(1).sort((a, b) => a - b);
  })()`);
  row(name, median(times), times[Math.floor(times.length * 0.95)], times.at(-1));
}

/* The functions below run in the page. */

async function panAndZoom() {
  const canvas = document.querySelector('[data-testid=lanes]');
  const r = canvas.getBoundingClientRect();
  for (let i = 0; i < 150; i++) {
    const zooms = i % 3 === 0;
    canvas.dispatchEvent(
      new WheelEvent('wheel', { deltaX: i % 2 ? 40 : -20, deltaY: i < 75 ? 20 : -20, ctrlKey: zooms, bubbles: true, cancelable: true, clientX: r.left + 300, clientY: r.top + 100 }),
    );
    await new Promise((f) => requestAnimationFrame(f));
  }
}

async function scrub() {
  const input = document.querySelector('[data-testid=scrubber]');
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const out = [];
  for (let i = 0; i < 25; i++) {
    const target = Math.floor((Number(input.max) * ((i * 7) % 25)) / 25) + 1;
    const start = performance.now();
    set.call(input, String(target));
    input.dispatchEvent(new Event('input', { bubbles: true }));
    while (document.querySelector('[data-testid=position] b').textContent !== target.toLocaleString('en') && performance.now() - start < 5000) {
      await new Promise((f) => setTimeout(f, 1));
    }
    out.push(performance.now() - start);
  }
  return out.sort((a, b) => a - b);
}
