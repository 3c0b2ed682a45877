// Runs before anything of the page does. Says nothing until the page has been usable for a second, so that what comes
// right after is counted too.
(() => {
  const tasks = [];
  const watch = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  watch.observe({ type: 'longtask', buffered: true });
  let usable = null;
  const look = () => {
    if (USABLE) usable = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  window.measured = () => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    if (paint === undefined || usable === null || performance.now() < usable + 1000) return null;
    const after = tasks.filter((task) => task.startTime >= paint);
    return { paint, usable, blocked: after.reduce((sum, task) => sum + task.duration - 50, 0) };
  };
})();
