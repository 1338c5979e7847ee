import { el, setText, show } from "./dom.js";
import { shortName } from "./words.js";

const STEPS = [
  ["1", "A fresh puzzle", "Made a moment ago, so no model can have seen it. Its seal is shown before anyone begins."],
  ["2", "The same for everyone", "Each model thinks aloud and fills its grid. A solver has proven what the right answer is."],
  ["3", "Then: check yourself", "Each has to verify its own answer. Some mend it, some break it, some go round in circles."],
];

/** What is shown while nobody plays: what this is about, who comes next, how long until then. */
export class HeroView {
  #until = 0;

  constructor() {
    this.title = el("h1", {}, "Who can think straight?");
    this.sub = el("p", { class: "sub" });
    this.count = el("p", { class: "count" });
    this.steps = el(
      "ol",
      { class: "steps" },
      STEPS.map(([number, title, text]) =>
        el("li", {}, el("span", { class: "step", "aria-hidden": "true" }, number), el("h2", {}, title), el("p", {}, text)),
      ),
    );
    this.versus = el("p", { class: "versus" });
    this.element = el("section", { class: "hero" }, this.title, this.versus, this.sub, this.count, this.steps);
  }

  update(model) {
    const { phase, begins, note, brought } = model.show;
    show(this.element, ["setup", "preparing", "ready"].includes(phase));
    const names = model.seats.map((seat) => model.seat(seat)).filter(Boolean);
    const ready = phase === "ready";
    show(this.versus, ready && names.length > 0);
    this.versus.replaceChildren(
      ...names.flatMap((seat, index) => [
        index > 0 ? el("i", {}, "vs") : "",
        el("b", { "data-seat": String(index) }, shortName(seat), seat.simulated ? el("span", { class: "tag" }, "simulated") : null),
      ]),
    );
    const subs = {
      setup: "Language models race on a logic puzzle. The next face-off begins soon.",
      preparing: brought ? "The puzzle is being proven anew …" : "A new puzzle is being made, and proven to have exactly one solution …",
      ready: brought ? "The puzzle is sealed. No player has it yet." : "The puzzle is sealed. Nobody has seen it yet.",
    };
    setText(this.sub, note ?? subs[phase] ?? "");
    this.#until = performance.now() + (begins ?? 0) - model.now();
    show(this.count, ready && begins !== undefined);
  }

  tick() {
    if (this.count.hidden) return;
    setText(this.count, String(Math.max(1, Math.ceil((this.#until - performance.now()) / 1000))));
  }
}
