import { AskView } from "./askview.js";
import { el, setAttribute, setText, show } from "./dom.js";
import { GridView } from "./gridview.js";
import { LightsView } from "./lightsview.js";
import { TextPane } from "./textpane.js";
import { count, dollars, phaseWords, roundWords, seconds, shortName, SIGNS } from "./words.js";

/** How little room there may be for words before other things are left out, in rem; and how far that goes. */
const LINES = 5;
const TIGHTEST = 5;

/** One player: who it is, how it goes, what it believes, what it writes. */
export class SeatView {
  constructor(index) {
    this.index = index;
    this.badge = el("span", { class: "badge", "aria-hidden": "true" });
    this.name = el("h2", { class: "name" });
    this.tag = el("span", { class: "tag" }, "simulated");
    this.phase = el("span", { class: "phase" });
    this.marks = el("ol", { class: "marks", "aria-label": "Rounds" });
    this.stats = Object.fromEntries(
      ["time", "first", "rate", "tokens", "cost", "claims"].map((name) => [name, el("dd", {})]),
    );
    this.loopBar = el("span", { class: "fill" });
    this.loopWords = el("span", { class: "words" });
    this.meter = el(
      "div",
      { class: "meter", role: "img" },
      el("span", { class: "label" }, "Loop"),
      el("span", { class: "track" }, this.loopBar),
      this.loopWords,
    );
    this.ask = new AskView();
    this.grid = new GridView("What this player believes");
    this.says = el("p", { class: "says" });
    this.source = el("span", { class: "source" });
    this.lights = new LightsView();
    this.reasoning = new TextPane("Reasoning");
    this.answer = new TextPane("Answer");
    this.answerBox = el("section", { class: "answer" }, el("h3", {}, "Answer"), this.answer.element);
    this.belief = el("div", { class: "belief" }, this.ask.element, this.says, this.grid.element, this.lights.element, this.source);
    this.words = el("div", { class: "words" }, el("section", { class: "reasoning" }, el("h3", {}, "Reasoning"), this.reasoning.element), this.answerBox);
    this.element = el(
      "section",
      { class: "seat", "data-seat": String(index), "aria-labelledby": `name-${index}` },
      el("header", {}, this.badge, el("div", { class: "who" }, this.name, this.tag), this.marks, this.phase),
      el("div", { class: "pace" }, this.#stats(), this.meter),
      this.belief,
      this.words,
    );
    this.name.id = `name-${index}`;
    this.#claims(null);
    new ResizeObserver(() => this.#loosen()).observe(this.element);
    const inside = new ResizeObserver(() => this.#tighten());
    for (const part of [this.belief, this.ask.element, this.grid.element, this.lights.element]) inside.observe(part);
  }

  /** Begins anew where the room has changed, or what is to be shown in it. */
  #loosen() {
    setAttribute(this.element, "data-tight", null);
    this.#tighten();
  }

  /** Leaves out more and more until the rest has room. */
  #tighten() {
    const { element, belief, words } = this;
    const wanted = LINES * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const isTight = () => belief.scrollHeight > belief.clientHeight + 1 || (words.offsetParent && words.clientHeight < wanted) || element.scrollHeight > element.clientHeight + 1;
    for (let level = Number(element.dataset.tight ?? 0); level < TIGHTEST && isTight(); ) {
      level++;
      element.dataset.tight = String(level);
    }
  }

  #stats() {
    const terms = { time: "Time", first: "First token", rate: "Tokens/s", tokens: "Tokens", cost: "Cost", claims: "Claims" };
    return el(
      "dl",
      { class: "stats" },
      Object.entries(terms).map(([name, term]) => el("div", { class: name }, el("dt", {}, term), this.stats[name])),
    );
  }

  update(model, changed) {
    const is = (part) => changed.has(`${part}.${this.index}`);
    if (is("seat")) this.#seat(model.seat(this.index));
    if (is("pace")) this.#pace(model.parts[`pace.${this.index}`]);
    if (is("seat") || is("pace")) this.#cost(model.seat(this.index), model.parts[`pace.${this.index}`]?.cost);
    if (is("ask") || is("check") || is("seat")) this.ask.update(model, this.index);
    if (is("grid") || is("check") || changed.has("puzzle")) this.#belief(model);
    if (is("lights") || is("check") || is("ask") || changed.has("puzzle")) {
      const told = model.parts[`ask.${this.index}`]?.condition;
      this.lights.update(model.parts.puzzle, model.parts[`lights.${this.index}`], model.parts[`check.${this.index}`], told);
    }
    if (changed.has(`text.${this.index}.r`)) this.reasoning.update(model.text(this.index, "r"));
    if (is("evidence")) this.#evidence(model.parts[`evidence.${this.index}`]);
    if (is("claims")) this.#claims(model.parts[`claims.${this.index}`]);
    if (changed.has(`text.${this.index}.a`)) {
      const text = model.text(this.index, "a");
      show(this.answerBox, Boolean(text?.end));
      this.answer.update(text);
    }
  }

  /** What moves by itself between two events. */
  tick(model) {
    const seat = model.seat(this.index);
    if (!seat) return;
    const running = ["waiting", "thinking", "answering"].includes(seat.phase);
    setText(this.stats.time, seconds(seat.spent + (running ? Math.max(0, model.now() - seat.since) : 0)));
  }

  #seat(seat) {
    if (!seat) return;
    setText(this.badge, seat.letter);
    setText(this.name, shortName(seat));
    setAttribute(this.name, "title", seat.name);
    show(this.tag, seat.simulated);
    const round = seat.call > 0 ? `${roundWords(seat.round, seat.rounds)}: ` : "";
    setText(this.phase, seat.phase === "pausing" && seat.note ? seat.note : round + phaseWords(seat.phase));
    setAttribute(this.element, "data-phase", seat.phase);
    if (this.element.dataset.round !== String(seat.round)) {
      setAttribute(this.element, "data-round", seat.round);
      this.#loosen();
    }
    this.marks.replaceChildren(
      ...Array.from({ length: seat.rounds + 1 }, (_, round) => {
        const mark = seat.marks.find((done) => done.round === round);
        const state = mark?.outcome ?? (round === seat.round && seat.call > 0 ? "now" : "open");
        const words = `${roundWords(round, seat.rounds)}: ${mark?.words ?? (state === "now" ? "under way" : "to come")}`;
        return el("li", { "data-state": state, title: words }, el("span", { "aria-hidden": "true" }, SIGNS[state] ?? ""), el("span", { class: "unseen" }, words));
      }),
    );
  }

  /** @param running what the call under way has written costs, as far as that can be told before its end */
  #cost(seat, running = 0) {
    const known = seat?.cost !== undefined;
    setText(this.stats.cost, !known ? "–" : seat.free ? "free" : (running > 0 ? "≈ " : "") + dollars(seat.cost + running));
  }

  #pace(pace) {
    if (!pace) return;
    setText(this.stats.first, pace.first === undefined ? "–" : seconds(pace.first));
    setText(this.stats.rate, pace.rate === undefined ? "–" : count(pace.rate));
    setText(this.stats.tokens, (pace.estimated ? "≈ " : "") + count(pace.tokens));
    const loop = pace.loop ?? 0;
    this.loopBar.style.width = `${Math.round(loop * 100)}%`;
    const words = pace.alarm ? "LOOPING" : loop >= 0.5 ? "circling" : "steady";
    setText(this.loopWords, words);
    setAttribute(this.meter, "aria-label", `Loop meter: ${words}, ${Math.round(loop * 100)} percent`);
    setAttribute(this.element, "data-loop", pace.alarm ? "alarm" : loop >= 0.5 ? "warn" : null);
  }

  #evidence(evidence) {
    this.reasoning.mark(evidence?.kind === "r" ? evidence.spans : []);
    this.answer.mark(evidence?.kind === "a" ? evidence.spans : []);
  }

  #claims(claims) {
    show(this.stats.claims.parentElement, Boolean(claims));
    if (!claims) return;
    setText(this.stats.claims, `${claims.true} ✓ ${claims.false} ✕`);
    setAttribute(this.stats.claims, "title", `${claims.true} claims about the grid are true, ${claims.false} are false`);
  }

  #belief(model) {
    const grid = model.parts[`grid.${this.index}`];
    const check = model.parts[`check.${this.index}`];
    const settled = model.seat(this.index)?.marks.some((mark) => mark.round === check?.round);
    this.grid.update(model.parts.puzzle, grid, settled ? check : {});
    show(this.says, Boolean(grid?.says));
    setText(this.says, grid?.says ? `Says: ${grid.says}` : "");
    const placed = grid?.cells.filter((artifact) => artifact >= 0).length ?? 0;
    const from = { claims: "believed so far", answer: "being answered", judged: "answered", shown: "shown to it, not its own" }[grid?.from] ?? "";
    setText(this.source, placed > 0 ? `${placed} of ${grid.cells.length} placed, ${from}` : "nothing placed yet");
  }
}
