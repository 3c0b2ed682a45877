// Runs before anything of the page does. Says nothing until the page has been usable for a second, so that what comes
// right after is counted too.
(() => {
  const tasks = [];
  const watch = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  watch.observe({ type: 'longtask', buffered: true });
  // When the heading and the way out can be read: letters that wait for their typeface cannot.
  const painted = new Map();
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!painted.has(entry.identifier)) painted.set(entry.identifier, entry.renderTime || entry.startTime);
    }
  }).observe({ type: 'element', buffered: true });
  const mark = (found) => {
    for (const [name, selector] of [['heading', 'h1'], ['exit', '[data-exit], .govuk-exit-this-page__button']]) {
      for (const element of found.querySelectorAll ? found.querySelectorAll(selector) : []) {
        element.setAttribute('elementtiming', name);
      }
    }
  };
  const marks = new MutationObserver(() => mark(document));
  marks.observe(document, { childList: true, subtree: true });
  let usable = null;
  const look = () => {
    if (USABLE) usable = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  window.measured = () => {
    if (painted.size < 2 || usable === null || performance.now() < usable + 1000) return null;
    marks.disconnect();
    const paint = Math.max(...painted.values());
    const after = tasks.filter((task) => task.startTime >= paint);
    return { paint, usable, blocked: after.reduce((sum, task) => sum + task.duration - 50, 0) };
  };
})();
