import { el } from "./dom.js";

const KEYS = { theme: ["dark", "light", "auto"], type: ["usual", "large"] };
const TITLES = { theme: "Dark or light (T)", type: "Large type (L)" };

function stored(name) {
  try {
    return localStorage.getItem(`gridlock.${name}`);
  } catch {
    return null;
  }
}

const LIGHT = matchMedia("(prefers-color-scheme: light)");

/** What was chosen, and what that comes to: "auto" is dark or light as the system is. */
export function apply(name, value) {
  const root = document.documentElement.dataset;
  if (name === "theme") {
    root.choice = value;
    root.theme = value === "auto" ? (LIGHT.matches ? "light" : "dark") : value;
  } else {
    root[name] = value;
  }
}

LIGHT.addEventListener("change", () => {
  if (document.documentElement.dataset.choice === "auto") apply("theme", "auto");
});

function keep(name, value) {
  apply(name, value);
  try {
    localStorage.setItem(`gridlock.${name}`, value);
  } catch {
    // A page without storage forgets its settings; that is all.
  }
}

/** The viewer's own settings; the address may give them as well, as for a browser source. */
export function preferences() {
  const query = new URLSearchParams(location.search);
  const buttons = Object.entries(KEYS).map(([name, values]) => {
    const asked = query.get(name) ?? stored(name);
    let value = values.includes(asked) ? asked : values[0];
    apply(name, value);
    const button = el("button", { type: "button", class: "quiet", title: TITLES[name] });
    const face = () => {
      button.textContent = name === "type" ? (value === "large" ? "A−" : "A+") : { auto: "◐", dark: "☾", light: "☀" }[value];
      button.setAttribute("aria-label", `${button.textContent} ${TITLES[name]}`);
    };
    button.addEventListener("click", () => {
      value = values[(values.indexOf(value) + 1) % values.length];
      keep(name, value);
      face();
    });
    face();
    return button;
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest?.("input, select, textarea")) return;
    const index = { t: 0, l: 1 }[event.key.toLowerCase()];
    if (index !== undefined) buttons[index].click();
  });
  return el("div", { class: "prefs" }, buttons);
}
