// What stands out over the side of the screen. What scrolls inside its own box does not count: a wide table may.
const width = document.documentElement.clientWidth;
const scrolls = (element) => ["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(element).overflowX);
const inBox = (element) => element && element !== document.body && (scrolls(element) || inBox(element.parentElement));
if (document.documentElement.scrollWidth <= width) return [];
return [...document.body.querySelectorAll("*")]
  .filter((element) => {
    const { left, right, width: wide } = element.getBoundingClientRect();
    const inner = scrolls(element) ? 0 : element.scrollWidth - element.clientWidth;
    const out = right > width + 1 || left < -1 || (inner > 1 && left + element.scrollWidth > width + 1);
    return wide > 0 && out && !inBox(element.parentElement);
  })
  .map((element) => `${element.tagName} .${element.className}: ${(element.innerText ?? "").slice(0, 60)}`)
  .slice(0, 5)
  .concat("the page itself");
