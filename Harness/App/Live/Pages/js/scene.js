import { el, setAttribute, show } from "./dom.js";
import { BarView } from "./barview.js";
import { HeroView } from "./heroview.js";
import { preferences } from "./prefs.js";
import { PuzzleView } from "./puzzleview.js";
import { SeatView } from "./seatview.js";
import { SeriesView } from "./seriesview.js";
import { TickerView } from "./tickerview.js";
import { TruthView } from "./truthview.js";

const TICK = 100;

/** The whole stage, drawn from a model. */
export class Scene {
  #seats = [];
  #key = "";

  /** @param charts drawn where there is room; none on a page that has to be small */
  constructor(model, charts = {}) {
    this.model = model;
    this.charts = charts;
    this.bar = new BarView(preferences());
    this.hero = new HeroView();
    this.puzzle = new PuzzleView();
    this.truth = new TruthView();
    this.ticker = new TickerView(6);
    this.series = new SeriesView(2);
    this.left = el("div", { class: "side" });
    this.right = el("div", { class: "side" });
    this.middle = el("div", { class: "middle" }, this.truth.element, this.puzzle.element, charts.race?.element);
    this.board = el("div", { class: "board" }, this.left, this.middle, this.right);
    this.foot = el("div", { class: "foot" }, this.ticker.element, charts.course?.element, this.series.element);
    model.addEventListener("change", (event) => this.#draw(event.detail));
    setInterval(() => this.#tick(), TICK);
  }

  mount() {
    document.getElementById("bar").append(this.bar.element);
    document.getElementById("main").append(this.hero.element, this.board);
    document.getElementById("foot").append(this.foot);
    this.#draw(new Set(["show"]));
  }

  #draw(changed) {
    const { model } = this;
    setAttribute(document.body, "data-phase", model.show.phase);
    if (changed.has("show")) this.#seat();
    const seats = [...changed].some((part) => part.startsWith("seat."));
    this.bar.update(model, changed);
    if (changed.has("show") || seats) this.hero.update(model);
    show(this.board, !["setup", "preparing", "ready"].includes(model.show.phase));
    if (changed.has("puzzle") || changed.has("show") || seats || [...changed].some((part) => part.startsWith("lights.") || part.startsWith("check."))) {
      this.puzzle.update(model);
    }
    if (changed.has("truth") || changed.has("puzzle")) this.truth.update(model);
    for (const seat of this.#seats) seat.update(model, changed);
    if (changed.has("ticker") || seats) this.ticker.update(model);
    if (changed.has("series") || changed.has("show")) {
      this.series.update(model);
      this.charts.course?.update(model);
    }
    this.charts.race?.update(model);
    Object.assign(document.documentElement.dataset, { frame: model.last, gaps: model.gaps, doubles: model.doubles });
  }

  #seat() {
    const { seats: count, game } = this.model.show;
    const key = `${game}.${count}`;
    if (key === this.#key) return;
    this.#key = key;
    this.#seats = this.model.seats.map((index) => new SeatView(index));
    const half = Math.ceil(count / 2);
    this.left.replaceChildren(...this.#seats.slice(0, half).map((seat) => seat.element));
    this.right.replaceChildren(...this.#seats.slice(half).map((seat) => seat.element));
    setAttribute(document.body, "data-seats", count);
    setAttribute(document.body, "data-rows", half);
    setAttribute(document.documentElement, "data-rows", half);
    const all = new Set([...Object.keys(this.model.parts), ...[...this.model.texts.keys()].map((key) => `text.${key}`)]);
    for (const seat of this.#seats) seat.update(this.model, all);
  }

  #tick() {
    this.bar.tick(this.model);
    this.hero.tick();
    for (const seat of this.#seats) seat.tick(this.model);
  }
}
