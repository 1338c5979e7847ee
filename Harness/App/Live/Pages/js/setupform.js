import { el } from "./dom.js";
import { PlayerList } from "./playerlist.js";

const field = (label, input, hint) =>
  el("label", { class: "field" }, el("span", {}, label), input, hint ? el("small", {}, hint) : null);

const number = (name, min, max) => el("input", { type: "number", name, min: String(min), max: String(max), required: true });

const choice = (name, options) =>
  el("select", { name }, options.map(([value, label]) => el("option", { value }, label)));

const check = (name, label, hint) =>
  el("label", { class: "check" }, el("input", { type: "checkbox", name }), el("span", {}, label, el("small", {}, hint)));

/** What the next face-off is to be. */
export class SetupForm {
  constructor() {
    this.players = new PlayerList();
    this.theme = el("select", { name: "theme" });
    this.element = el(
      "form",
      { class: "setup", "aria-label": "The next face-off" },
      this.players.element,
      el(
        "fieldset",
        {},
        el("legend", {}, "Puzzle"),
        el(
          "div",
          { class: "fields" },
          field("Tier", choice("tier", [["1", "1: direct"], ["2", "2: relations"], ["3", "3: hard"]])),
          field("Checks after the answer", number("checks", 0, 20)),
          field("Theme", this.theme),
          field("Shape", choice("shape", [["lineup", "line-up"], ["vault", "vault"]])),
          field("Rows", number("rows", 2, 8)),
          field("Columns", number("columns", 2, 8)),
          field("Seed", el("input", { type: "text", name: "seed", placeholder: "fresh", autocomplete: "off" }), "empty: one that nobody has seen"),
          field("Tokens/s of simulated players", number("pace", 0, 100000), "0: no pause"),
        ),
      ),
      el(
        "fieldset",
        {},
        el("legend", {}, "Show"),
        check("blind", "Blind", "names stay hidden until the reveal"),
        check("truthLive", "Right and wrong at once", "else only at the reveal"),
      ),
    );
    this.element.addEventListener("submit", (event) => event.preventDefault());
  }

  get valid() {
    return this.element.reportValidity();
  }

  get wish() {
    const value = (name) => this.element.elements[name].value;
    const whole = (name) => Number(value(name));
    return {
      players: this.players.names,
      tier: whole("tier"),
      checks: whole("checks"),
      theme: value("theme"),
      shape: value("shape"),
      rows: whole("rows"),
      columns: whole("columns"),
      seed: value("seed"),
      pace: whole("pace"),
      blind: this.element.elements.blind.checked,
      truthLive: this.element.elements.truthLive.checked,
    };
  }

  fill(setup) {
    this.players.fill(setup.players, setup.known);
    this.theme.replaceChildren(...setup.themes.map((name) => el("option", { value: name }, name)));
    for (const name of ["tier", "checks", "theme", "shape", "rows", "columns", "pace"]) {
      this.element.elements[name].value = String(setup[name]);
    }
    this.element.elements.blind.checked = setup.blind;
    this.element.elements.truthLive.checked = setup.truthLive;
  }
}
