import { el, setAttribute, setText } from "./dom.js";
import { plural } from "./words.js";

const STATES = {
  s: ["satisfied", "●"],
  v: ["violated", "✕"],
  "-": ["open", "○"],
};
const VERDICTS = { h: "holds", v: "violated", "-": "no word" };

/** A light a condition: satisfied, violated or open; in a verification round what the player says of it, beside the truth. */
export class LightsView {
  #lights = [];

  constructor() {
    this.list = el("ol", { class: "lights" });
    this.words = el("p", { class: "tally" });
    this.element = el("div", { class: "lightbox" }, this.list, this.words);
  }

  /** @param told the number of the condition that the player was told is violated */
  update(puzzle, lights, check, told) {
    const conditions = puzzle?.conditions ?? [];
    if (this.#lights.length !== conditions.length) this.#build(conditions);
    conditions.forEach((condition, index) => {
      this.#light(this.#lights[index], condition, lights?.[index], check, index);
      setAttribute(this.#lights[index].element, "data-told", condition.n === told ? "yes" : null);
    });
    const number = (sign) => [...(lights ?? "")].filter((light) => light === sign).length;
    const says = check && check.truth ? this.#compare(check) : null;
    setText(this.words, says ?? `${number("s")} satisfied, ${number("v")} violated, ${number("-")} open`);
    setAttribute(this.element, "data-check", says ? "yes" : null);
  }

  #build(conditions) {
    this.#lights = conditions.map((condition) => {
      const light = { sign: el("span", { class: "sign", "aria-hidden": "true" }), words: el("span", { class: "unseen" }) };
      light.said = el("span", { class: "said", "aria-hidden": "true" });
      light.element = el("li", {}, el("span", { class: "number", "aria-hidden": "true" }, String(condition.n)), light.sign, light.said, light.words);
      return light;
    });
    this.list.replaceChildren(...this.#lights.map((light) => light.element));
  }

  #light(light, condition, state, check, index) {
    const key = `${state}${check?.said[index]}${check?.truth?.[index]}`;
    if (light.key === key) return;
    light.key = key;
    const said = check?.said[index];
    const truth = check?.truth?.[index];
    const [name, sign] = truth ? STATES[truth === "h" ? "s" : "v"] : (STATES[state] ?? STATES["-"]);
    setAttribute(light.element, "data-state", name);
    setText(light.sign, sign);
    const verdict = check && said !== "-" ? (said === truth ? "agrees" : "differs") : null;
    setAttribute(light.element, "data-verdict", truth ? verdict : null);
    setText(light.said, check ? { h: "says ✓", v: "says ✕", "-": "…" }[said] ?? "" : "");
    const words = check
      ? `Condition ${condition.n}: ${name}; the player says: ${VERDICTS[said] ?? "no word"}`
      : `Condition ${condition.n}: ${name}`;
    setText(light.words, words);
    setAttribute(light.element, "title", `${words}. ${condition.text}`);
  }

  #compare(check) {
    const pairs = [...check.truth].map((truth, index) => [truth, check.said[index]]);
    const wrong = pairs.filter(([truth]) => truth === "v").length;
    const found = pairs.filter(([truth, said]) => truth === "v" && said === "v").length;
    const alarms = pairs.filter(([truth, said]) => truth === "h" && said === "v").length;
    const errors = wrong === 0 ? "nothing to find" : `found ${found} of ${plural(wrong, "error")}`;
    return `Its verdicts: ${errors}${alarms > 0 ? `, ${plural(alarms, "false alarm")}` : ""}`;
  }
}
