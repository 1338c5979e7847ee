import { el } from "./dom.js";
import { choice } from "./fields.js";

const MOST = 20;
const NAMES = {
  check: "check every condition",
  sure: "are you sure?",
  wrong: "“your answer is wrong”",
  violated: "“condition … is violated”, true or not",
  "violated-true": "“condition … is violated”, truly",
  "violated-false": "“condition … is violated”, falsely",
  other: "another player's answer",
  planted: "a planted answer, right or nearly",
  "planted-right": "a planted answer, right",
  "planted-near": "a planted answer, nearly right",
};
const FRESH = "+fresh";
const CONFIDENCE = "+confidence";

/** What each player is asked after its answer, round by round. */
export class CheckList {
  #styles = Object.keys(NAMES);

  constructor() {
    this.rows = el("ol", { class: "checks" });
    this.add = el("button", { type: "button", class: "quiet", onclick: () => this.#row("check", true) }, "+ Add a check");
    this.element = el(
      "fieldset",
      {},
      el("legend", {}, "Checks after the answer"),
      this.rows,
      this.add,
      el("p", { class: "hint" }, "In each the player says of every condition whether it holds, and gives its final answer."),
    );
  }

  get verify() {
    return [...this.rows.children].map((row) => {
      const fresh = row.querySelector("input").checked ? FRESH : "";
      return row.querySelector("select").value + fresh + (row.dataset.rest ?? "");
    });
  }

  fill(verify, styles) {
    this.#styles = styles;
    this.rows.replaceChildren();
    for (const style of verify) this.#row(style, false);
  }

  #row(style, focus) {
    if (this.rows.childElementCount >= MOST) return;
    const [word, ...more] = style.split("+");
    const select = choice("verify", this.#styles.map((known) => [known, NAMES[known] ?? known]));
    select.value = word;
    const fresh = el("input", { type: "checkbox", checked: more.includes(FRESH.slice(1)) });
    const remove = el("button", { type: "button", class: "quiet" }, "✕");
    const row = el("li", {}, el("span", { class: "number", "aria-hidden": "true" }), select, el("label", { class: "inline" }, fresh, "new conversation"), remove);
    if (more.includes(CONFIDENCE.slice(1))) row.dataset.rest = CONFIDENCE;
    remove.addEventListener("click", () => {
      row.remove();
      this.#number();
      this.add.focus();
    });
    this.rows.append(row);
    this.#number();
    if (focus) select.focus();
  }

  #number() {
    [...this.rows.children].forEach((row, index) => {
      row.querySelector(".number").textContent = String(index + 1);
      row.querySelector("select").setAttribute("aria-label", `Check ${index + 1}`);
      row.querySelector("button").setAttribute("aria-label", `Remove check ${index + 1}`);
    });
    this.add.disabled = this.rows.childElementCount >= MOST;
  }
}
