import { el, setAttribute, setText } from "./dom.js";
import { shortName } from "./words.js";

const STEPS = 12;
const LIGHTS = { s: "●", v: "✕", "-": "○" };
const SAYS = { h: "holds", v: "is violated" };
const WORDS = { s: "satisfied", v: "violated", "-": "open" };

/** The conditions by tier, each with what it makes of every player's grid. */
export class PuzzleView {
  #key = "";
  #rows = [];

  constructor() {
    this.proof = el("p", { class: "proof" });
    this.lists = el("div", { class: "conditions", tabindex: "0", role: "region", "aria-label": "Conditions" });
    this.title = el("h2", {}, "The puzzle");
    new ResizeObserver(() => this.#fit()).observe(this.lists);
    this.element = el("section", { class: "puzzle", id: "puzzle", tabindex: "-1" }, this.title, this.proof, this.lists);
  }

  update(model) {
    const puzzle = model.parts.puzzle;
    const key = puzzle ? `${puzzle.id}.${model.show.seats}.${model.show.tier}` : "";
    if (key !== this.#key) this.#build(puzzle, model);
    this.#key = key;
    setText(this.proof, puzzle?.promise ?? "");
    setAttribute(this.proof, "title", puzzle?.proof);
    const seats = model.seats.map((seat) => ({
      name: shortName(model.seat(seat)),
      lights: model.parts[`lights.${seat}`] ?? "",
      check: model.parts[`check.${seat}`],
    }));
    for (const row of this.#rows) row.lights.forEach((light, seat) => this.#light(light, row.index, seats[seat]));
  }

  /** In a verification round the truth about the grid that is checked, and whether the player says the same. */
  #light(light, index, { name, lights, check }) {
    const truth = check?.truth?.[index];
    const state = truth ? { h: "s", v: "v" }[truth] : (lights[index] ?? "-");
    const said = truth ? check.said[index] : "-";
    const key = `${name}${state}${said}`;
    if (light.key === key) return;
    light.key = key;
    const differs = said !== "-" && said !== truth;
    const words = `${name}: ${WORDS[state]}${said === "-" ? "" : `, and says it ${SAYS[said]}`}`;
    setAttribute(light.element, "data-state", WORDS[state]);
    setAttribute(light.element, "data-verdict", said === "-" ? null : differs ? "differs" : "agrees");
    setAttribute(light.element, "title", words);
    setText(light.sign, differs ? "!" : LIGHTS[state]);
    setText(light.words, `${words}. `);
  }

  #build(puzzle, model) {
    this.#rows = [];
    if (!puzzle) {
      this.lists.replaceChildren();
      return;
    }
    const objects = puzzle.artifacts.length;
    setText(this.title, `Place ${objects} objects so that all ${puzzle.conditions.length} conditions hold`);
    const blocks = [
      [0, "Base conditions"],
      [model.show.tier, `Tier ${model.show.tier} adds`],
    ];
    this.lists.replaceChildren(
      ...blocks.flatMap(([tier, name]) => {
        const all = puzzle.conditions.map((condition, index) => ({ condition, index }));
        const own = all.filter(({ condition }) => condition.tier === tier);
        return own.length === 0
          ? []
          : [el("h3", {}, name), el("ol", { class: "block" }, own.map(({ condition, index }) => this.#row(condition, index, model)))];
      }),
    );
  }

  /** No chart below, then small type, rather than conditions out of sight. */
  #fit() {
    if (this.#fits(null, 0) || this.#fits(null, 3)) return;
    for (let step = 0; step <= STEPS; step++) if (this.#fits("yes", step)) return;
  }

  #fits(crowded, step) {
    setAttribute(this.element.parentElement, "data-crowded", crowded);
    setAttribute(this.lists, "data-fit", step > 2 ? "small" : null);
    this.lists.style.setProperty("--tight", String(step / STEPS));
    return this.lists.scrollHeight <= this.lists.clientHeight + 2;
  }

  #row(condition, index, model) {
    const lights = model.seats.map((seat) => {
      const light = { sign: el("span", { "aria-hidden": "true" }), words: el("span", { class: "unseen" }) };
      light.element = el("span", { class: "light", "data-seat": String(seat), "data-state": "open" }, light.sign, light.words);
      return light;
    });
    this.#rows.push({ index, lights });
    return el(
      "li",
      {},
      el("span", { class: "number" }, String(condition.n)),
      el("span", { class: "sentence", dir: "auto" }, condition.text),
      el("span", { class: "seats" }, lights.map((light) => light.element)),
    );
  }
}
