// The first script of every page. It makes the policy that browsers with Trusted Types ask when a script's
// address is given as text: workers and the service worker, of our own origin only; markup is never
// made from text that way. And it sets the chosen theme before the first paint; src/ui/theme.svelte.ts
// writes what is read here.
(function () {
  if (!window.trustedTypes) return;
  window.trustedTypes.createPolicy('default', {
    createScriptURL: function (address) {
      var url = new URL(address, location.href);
      // A frame without an origin starts its workers from blobs (src/ui/session/worker.ts).
      if (url.origin !== location.origin && !(self.origin === 'null' && url.protocol === 'blob:')) throw new TypeError('a script of another origin');
      return address;
    },
  });
})();
(function () {
  try {
    var t = localStorage.getItem('interleave.theme');
    if (t) document.documentElement.dataset.theme = t;
  } catch (e) {
    // Storage is blocked: the system's theme is used.
  }
})();
