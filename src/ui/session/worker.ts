// Starts a worker of the site. In a frame that its page has sandboxed without an origin, a script's own
// address is refused as another origin's; a script made on the spot, which imports the real one, is not.

/** A module worker, from the address that `?worker&url` gives. */
export function startWorker(address: string, name: string): Worker {
  const url = new URL(address, import.meta.url).href;
  if (self.origin !== 'null') return new Worker(url, { type: 'module', name });
  // Not a module itself: Chromium refuses those from a page without an origin. Messages that arrive while the real
  // one loads are kept until it listens.
  const script = `const early=[];const keep=(e)=>early.push(e);addEventListener('message',keep);
import(${JSON.stringify(url)}).then(()=>{removeEventListener('message',keep);
for(const e of early)dispatchEvent(new MessageEvent('message',{data:e.data,ports:e.ports,origin:e.origin}));},
(e)=>setTimeout(()=>{throw e}));`;
  return new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })), { name });
}
