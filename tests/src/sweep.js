// What of the page on the screen keeps somebody out, beyond what axe tells. Gives a list of [fault, what]; the names of the
// faults are those of `sweep.rs`. Whatever was scrolled is scrolled back.
const found = [];
const shown = (it) => it.checkVisibility({ checkVisibilityCSS: true }) && !it.closest("[inert], [aria-hidden=true]");
const short = (it) => it.outerHTML.replace(/\s+/g, " ").slice(0, 160);
const all = (selector) => [...document.querySelectorAll(selector)].filter(shown);

// One main heading, and no level left out on the way down. What has to be put right may stand before it all.
const headings = all("h1, h2, h3, h4, h5, h6").filter((it) => !it.closest("[role=alert]"));
const firsts = headings.filter((it) => it.tagName === "H1");
if (firsts.length !== 1) found.push(["main-heading", `the page has ${firsts.length} main headings`]);
headings.reduce((before, it) => {
  const level = Number(it.tagName[1]);
  if (level > before + 1) found.push(["heading-skipped", `from ${before} to ${level}: ${short(it)}`]);
  return level;
}, 0);

// Of several landmarks of one kind each has a name of its own.
const kinds = { NAV: "navigation", MAIN: "main", ASIDE: "complementary", HEADER: "banner", FOOTER: "contentinfo", SECTION: "region", FORM: "form" };
const name = (it) => {
  const by = it.getAttribute("aria-labelledby")?.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? "");
  return (by?.join(" ") ?? it.getAttribute("aria-label") ?? "").trim();
};
const landmark = (it) => {
  const given = it.getAttribute("role");
  if (given) return Object.values(kinds).includes(given) || given === "search" ? given : null;
  if (/^(SECTION|FORM)$/.test(it.tagName) && !name(it)) return null;
  if (/^(HEADER|FOOTER)$/.test(it.tagName) && it.parentElement.closest("article, aside, main, nav, section")) return null;
  return kinds[it.tagName];
};
const landmarks = all("nav, main, aside, header, footer, section, form, [role]").filter(landmark);
if (landmarks.filter((it) => landmark(it) === "main").length !== 1) found.push(["landmark-unnamed", "the page has not one main part"]);
for (const one of landmarks) {
  const like = landmarks.filter((it) => landmark(it) === landmark(one));
  const same = like.filter((it) => name(it) === name(one));
  if (like.length > 1 && (!name(one) || same.length > 1)) found.push(["landmark-unnamed", `${landmark(one)} “${name(one)}”: ${short(one)}`]);
}

// Whatever can be pressed is a finger wide and high, and nothing lies over it. A link within a sentence may be as high as
// its line; what is out of sight until the keyboard reaches it is not pressed.
const finger = 44;
const inSentence = (it) =>
  getComputedStyle(it).display === "inline" &&
  [...it.parentElement.childNodes].some((near) => near.nodeType === Node.TEXT_NODE && /\p{L}/u.test(near.data));
const place = { x: scrollX, y: scrollY };
for (const it of all("a[href], button, summary, input:not([type=hidden]), select, textarea, [role=button], [role=slider]")) {
  const labels = [...(it.labels ?? [])];
  const area = (part) => part.offsetWidth * part.offsetHeight;
  const seen = [it, ...(/^(radio|checkbox)$/.test(it.type) ? labels : [])].reduce((one, next) => (area(next) > area(one) ? next : one));
  const isItself = (x, y) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && [it, ...labels].some((part) => part.contains(hit));
  };
  const middle = () => {
    const { left, top, width, height } = seen.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  };
  seen.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
  if (seen.getBoundingClientRect().bottom + scrollY <= 0) continue;
  const tall = seen.getBoundingClientRect().height > innerHeight / 2;
  if (!tall && !isItself(...middle()) && !inSentence(it)) found.push(["target-covered", short(it)]);
  if (inSentence(it)) continue;
  seen.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
  const [x, y] = middle();
  const reaches = (half) =>
    [[x - half, y], [x + half, y], [x, y - half], [x, y + half]].every(([x, y]) => isItself(x, y));
  const { width, height } = seen.getBoundingClientRect();
  // A card may be the target of a link in it. Points are whole pixels, so the very edge of a target says nothing.
  const large = Math.min(width, height) > finger - 0.5 ? reaches(finger / 2 - 1) : reaches(finger / 2 + 1);
  if (!large) {
    found.push(["target-small", `${Math.round(width)} by ${Math.round(height)}: ${short(it)}`]);
  }
}
scrollTo(place.x, place.y);

if (document.body.innerText.includes("\ufffd")) found.push(["letters", "some letters cannot be shown"]);
return found;
