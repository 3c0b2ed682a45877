// Finds what a person would find by its words: arguments are kinds, words, and words that stand beside it or null.
// Gives { found, why }: the element, or null and what else there was.
const [kinds, words, beside] = arguments;

const selectors = {
  button: "button, [role=button], input[type=submit], input[type=button], summary",
  link: "a[href], [role=link]",
  field:
    "input:not([type=hidden], [type=submit], [type=button], [type=radio], [type=checkbox]), textarea, select, [role=textbox], [role=slider]",
  choice: "input[type=radio], input[type=checkbox], [role=radio], [role=checkbox], [role=switch], [role=tab]",
  heading: "h1, h2, h3, h4, h5, h6, [role=heading]",
  group: "fieldset, [role=group], [role=radiogroup], [role=region], section[aria-labelledby], nav, dialog",
};

// Marks that only steer the direction of text are not words.
const plain = (text) => (text ?? "").replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
const shown = (element) =>
  element.checkVisibility({ checkVisibilityCSS: true }) && !element.closest("[inert], [aria-hidden=true]");

function text(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE) return "";
  if (node.getAttribute("aria-hidden") === "true" || getComputedStyle(node).display === "none") return "";
  if (node.hasAttribute("aria-label")) return node.getAttribute("aria-label");
  if (node.matches("img, input[type=image]")) return node.alt;
  const inner = [...node.childNodes].map(text).join("");
  return getComputedStyle(node).display.startsWith("inline") ? inner : ` ${inner} `;
}

function name(element) {
  const by = element.getAttribute("aria-labelledby");
  if (by) return plain(by.split(/\s+/).map((id) => document.getElementById(id)?.textContent).join(" "));
  if (element.hasAttribute("aria-label")) return plain(element.getAttribute("aria-label"));
  if (element.labels?.length) return plain([...element.labels].map(text).join(" "));
  if (element.matches("input[type=submit], input[type=button]")) return plain(element.value);
  if (element.matches("fieldset")) return plain(element.querySelector("legend")?.innerText);
  return plain(text(element));
}

const all = kinds.map((kind) =>
  [...document.querySelectorAll(selectors[kind])].filter(shown).map((element) => [element, name(element)]),
);
const candidates = all.flat();
// Of a button and a link that are called the same, a hand presses the button.
const byKind = all.map((some) => some.filter(([, name]) => name === plain(words)).map(([element]) => element));
let found = byKind.find((some) => some.length > 0) ?? [];

if (beside !== null && found.length) {
  // The nearest is the one whose surroundings say the words soonest.
  const steps = (element) => {
    for (let around = element, count = 0; around; around = around.parentElement, count++) {
      if (plain(around.innerText).includes(plain(beside))) return count;
    }
    return Infinity;
  };
  const nearest = Math.min(...found.map(steps));
  found = nearest === Infinity ? [] : found.filter((element) => steps(element) === nearest);
}

// Two links to one place are one thing to a person.
const same = found.length > 1 && found.every((element) => element.href && element.href === found[0].href);
// The way past everything for a keyboard is out of sight until it is reached, so a hand takes the other.
const inSight = (element) => element.getClientRects().length > 0 && element.getBoundingClientRect().width > 4;
if (found.length === 1 || same) return { found: found.find(inSight) ?? found[0] };
const names = candidates.map(([, name]) => `“${name}”`).join(", ");
return { found: null, why: found.length ? `there are ${found.length} of them` : `there is only ${names || "nothing of the kind"}` };
