import { el, show } from "./dom.js";
import { choice, field, number, options } from "./fields.js";

const TIERS = { 1: "1: direct", 2: "2: relations", 3: "3: hard" };

/** Which puzzle is next: a fresh one, and of what kind, or one of a file. */
export class PuzzleChoice {
  #puzzles = [];
  #fresh = [];

  /** @param bring is given a file's name and text */
  constructor(bring) {
    this.which = choice("puzzle");
    this.which.addEventListener("change", () => this.#follow());
    this.tier = choice("tier");
    this.theme = choice("theme");
    this.file = el("input", { type: "file", accept: ".json,.jsonl,.gz", "aria-label": "File of puzzles" });
    this.file.addEventListener("change", () => this.#read(bring));
    this.kind = el(
      "div",
      { class: "fields" },
      field("Theme", this.theme),
      field("Shape", choice("shape", [["lineup", "line-up"], ["vault", "vault"]])),
      field("Rows", number("rows", 2, 8)),
      field("Columns", number("columns", 2, 8)),
      field("Seed", el("input", { type: "text", name: "seed", placeholder: "fresh", autocomplete: "off" }), "empty: one that nobody has seen"),
    );
    this.element = el(
      "fieldset",
      {},
      el("legend", {}, "Puzzle"),
      el("div", { class: "fields" }, field("Which", this.which), field("Tier", this.tier)),
      this.kind,
      el("label", { class: "field" }, el("span", {}, "From a file"), this.file, el("small", {}, "as “gridlock puzzle new --json” writes it; proven again before it is played")),
    );
  }

  get wish() {
    const value = (name) => this.element.querySelector(`[name=${name}]`).value;
    const wish = { puzzle: Number(this.which.value), tier: Number(this.tier.value) };
    if (wish.puzzle > 0) return wish;
    const { rows, columns } = { rows: Number(value("rows")), columns: Number(value("columns")) };
    return { ...wish, theme: this.theme.value, shape: value("shape"), rows, columns, seed: value("seed") };
  }

  fill(setup) {
    this.#fresh = Array.from({ length: setup.tiers }, (_, index) => index + 1);
    this.theme.replaceChildren(...options(setup.themes.map((name) => [name, name])));
    for (const name of ["theme", "shape", "rows", "columns"]) {
      this.element.querySelector(`[name=${name}]`).value = String(setup[name]);
    }
    this.next(setup);
    this.tier.value = String(setup.tier);
  }

  /** Takes over which puzzle comes next; what else was chosen stays. */
  next(setup) {
    this.#puzzles = setup.puzzles;
    this.which.replaceChildren(
      ...options([[0, "a fresh one"], ...setup.puzzles.map(({ name }, index) => [index + 1, `${setup.file} ${index + 1}: ${name}`])]),
    );
    this.which.value = String(setup.puzzle);
    this.element.querySelector("[name=seed]").value = setup.seed ?? "";
    this.#follow();
  }

  #follow() {
    const number = Number(this.which.value);
    const before = this.tier.value;
    const tiers = number > 0 ? this.#puzzles[number - 1].tiers : this.#fresh;
    this.tier.replaceChildren(...options(tiers.map((tier) => [tier, TIERS[tier]])));
    this.tier.value = tiers.includes(Number(before)) ? before : String(tiers.at(-1));
    show(this.kind, number === 0);
    for (const input of this.kind.querySelectorAll("input")) input.disabled = number > 0;
  }

  async #read(bring) {
    const [file] = this.file.files;
    if (!file) return;
    const packed = file.name.endsWith(".gz");
    const text = packed ? await new Response(file.stream().pipeThrough(new DecompressionStream("gzip"))).text() : await file.text();
    bring(file.name, text);
  }
}
