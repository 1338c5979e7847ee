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

function apply(name, value) {
  document.documentElement.dataset[name] = value;
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
    document.documentElement.dataset[name] = values.includes(asked) ? asked : values[0];
    const button = el("button", { type: "button", class: "quiet", title: TITLES[name] });
    const face = () => {
      const value = document.documentElement.dataset[name];
      button.textContent = name === "type" ? (value === "large" ? "A−" : "A+") : { auto: "◐", dark: "☾", light: "☀" }[value];
      button.setAttribute("aria-label", `${button.textContent} ${TITLES[name]}`);
    };
    button.addEventListener("click", () => {
      const next = values[(values.indexOf(document.documentElement.dataset[name]) + 1) % values.length];
      apply(name, next);
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
