import { el, setAttribute, show } from "./dom.js";
import { Follower } from "./follower.js";
import { Model } from "./model.js";
import { apply } from "./prefs.js";
import { SeatView } from "./seatview.js";
import { SeriesView } from "./seriesview.js";
import { LiveSource } from "./source.js";
import { TickerView } from "./tickerview.js";
import { clock } from "./words.js";

const PARTS = ["title", "seats", "ticker", "score"];

/** A transparent picture to lay over a stream. The address says what is in it: ?part=seats,ticker and ?seat=1 (counted from 1). */
class Overlay {
  #seats = [];
  #key = "";

  constructor(model) {
    this.model = model;
    const query = new URLSearchParams(location.search);
    this.parts = (query.get("part") ?? PARTS.join()).split(",").map((part) => (part === "seat" ? "seats" : part));
    this.only = Number(query.get("seat")) - 1;
    apply("theme", query.get("theme") ?? "dark");
    apply("type", query.get("type") ?? "usual");
    document.body.dataset.parts = this.parts.join(" ");
    document.body.dataset.single = String(this.parts.length === 1);
    this.title = el("p", { class: "title" });
    this.ticker = new TickerView(query.has("part") && this.parts.length === 1 ? 6 : 2);
    this.series = new SeriesView();
    this.seats = el("div", { class: "seats" });
    const boxes = { title: this.title, seats: this.seats, grid: this.seats, ticker: this.ticker.element, score: this.series.element };
    for (const box of new Set(this.parts.map((part) => boxes[part]).filter(Boolean))) document.getElementById("main").append(box);
    model.addEventListener("change", (event) => this.draw(event.detail));
    setInterval(() => this.tick(), 100);
  }

  draw(changed) {
    const { model } = this;
    const running = ["playing", "over", "revealed"].includes(model.show.phase);
    if (changed.has("show") || changed.has("puzzle")) this.#seat();
    show(this.seats, running);
    show(this.title, running);
    for (const seat of this.#seats) seat.update(model, changed);
    this.ticker.update(model);
    this.series.update(model);
    if (changed.has("series")) this.#fit(this.#seats.length);
    setAttribute(document.body, "data-phase", model.show.phase);
    Object.assign(document.documentElement.dataset, { frame: model.last, gaps: model.gaps, doubles: model.doubles });
  }

  tick() {
    const { show: state } = this.model;
    const time = state.phase === "playing" ? ` · ${clock(this.model.now())}` : "";
    const size = this.model.parts.puzzle ? `${this.model.parts.puzzle.artifacts.length} objects, ${this.model.parts.puzzle.conditions.length} conditions` : "";
    this.title.textContent = `Face-off ${state.game} · ${size}${time}`;
    for (const seat of this.#seats) seat.tick(this.model);
  }

  /** How many stand side by side, and how large they are where they have the whole picture to themselves. */
  #fit(count) {
    const across = count <= 4 ? count : Math.ceil(count / 2);
    const down = Math.ceil(count / Math.max(1, across));
    const { style } = document.documentElement;
    document.body.dataset.seats = String(count);
    setAttribute(document.body, "data-many", count > 4 ? "two rows" : count > 2 ? "one row" : null);
    style.setProperty("--across", String(across));
    if (this.parts.length !== 1) return;
    const [part] = this.parts;
    const rows = this.model.parts.puzzle?.rows ?? 4;
    // Width and height of each part in rem, as the styles have it.
    const sizes = {
      grid: [34 * across, (9 + 2.4 * rows) * down],
      seats: [34 * across, (18 + 2.4 * rows) * down],
      score: [38, 5 + 2 * (this.model.parts.series?.rows.length ?? count)],
      ticker: [64, 13.5],
      title: [44, 4],
    };
    const [wide, tall] = sizes[part] ?? sizes.seats;
    style.setProperty("font-size", `min(${100 / wide}vw, ${100 / tall}vh)`);
  }

  #seat() {
    const wanted = this.model.seats.filter((seat) => !(this.only >= 0) || seat === this.only);
    const key = `${this.model.show.game}.${wanted}.${this.model.parts.puzzle?.id}`;
    if (key === this.#key) return;
    this.#key = key;
    this.#seats = wanted.map((index) => new SeatView(index));
    this.seats.replaceChildren(...this.#seats.map((seat) => seat.element));
    this.#fit(wanted.length);
    const all = new Set([...Object.keys(this.model.parts), ...[...this.model.texts.keys()].map((key) => `text.${key}`)]);
    for (const seat of this.#seats) seat.update(this.model, all);
  }
}

const model = new Model();
const overlay = new Overlay(model);
const { mode } = await (await fetch("/mode.json")).json();
if (mode === "replay") {
  overlay.source = new Follower(model, false);
  await overlay.source.start();
} else {
  overlay.source = new LiveSource(model);
}
