// Sets the chosen theme before the first paint; src/ui/theme.svelte.ts writes what is read here.
(function () {
  try {
    var t = localStorage.getItem('interleave.theme');
    if (t) document.documentElement.dataset.theme = t;
  } catch (e) {
    // Storage is blocked: the system's theme is used.
  }
})();
