import { el, setAttribute, setText, show } from "./dom.js";
import { shortName } from "./words.js";

/** In a verification round: what the player was told, about which arrangement, how things really are, and what it made of that. */
export class AskView {
  constructor() {
    this.says = el("q", { class: "says" });
    this.about = el("span", { class: "tag about" });
    this.fresh = el("span", { class: "tag fresh" }, "new conversation");
    this.truth = el("span", { class: "fact" });
    this.outcome = el("b", { class: "outcome" });
    this.element = el(
      "p",
      { class: "ask" },
      el("span", { class: "unseen" }, "It is told: "),
      this.says,
      " ",
      this.about,
      this.fresh,
      " ",
      this.truth,
      " ",
      this.outcome,
    );
  }

  update(model, index) {
    const ask = model.parts[`ask.${index}`];
    show(this.element, Boolean(ask));
    if (!ask) return;
    const check = model.parts[`check.${index}`];
    const done = check?.round === ask.round ? check.words : undefined;
    setText(this.says, ask.says);
    setText(this.about, about(ask, model));
    show(this.fresh, ask.fresh);
    setText(this.truth, ask.truth ?? "");
    setText(this.outcome, done ? `${done[0].toUpperCase()}${done.slice(1)}.` : "");
    setAttribute(this.element, "data-stance", ask.stance);
    setAttribute(this.element, "data-so", ask.isSo === undefined ? null : String(ask.isSo));
  }
}

function about(ask, model) {
  if (ask.stance === "planted") return "planted arrangement";
  if (ask.stance !== "other") return "its own answer";
  return ask.from === undefined ? "another's answer" : `answer of ${shortName(model.seat(ask.from))}`;
}
