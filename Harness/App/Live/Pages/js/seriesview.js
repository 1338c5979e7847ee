import { el, show } from "./dom.js";
import { count, plural, seconds, shortName } from "./words.js";

const HEADS = ["Player", "Right", "Fixed", "Broke", "Tokens", "Time"];

/** The score over several face-offs. */
export class SeriesView {
  /** @param most rows of one table; what is above stands beside it in a second one */
  constructor(most = Infinity) {
    this.most = most;
    this.element = el("section", { class: "score" });
  }

  update(model) {
    const series = model.parts.series;
    show(this.element, Boolean(series));
    if (!series) return;
    const caption = `Series after ${plural(series.games, "face-off")}`;
    const { rows } = series;
    const cut = rows.length > this.most ? Math.ceil(rows.length / 2) : rows.length;
    const tables = [this.#table(caption, rows.slice(0, cut))];
    if (cut < rows.length) tables.push(this.#table(`${caption}, continued`, rows.slice(cut)));
    this.element.replaceChildren(...tables);
  }

  #table(caption, rows) {
    const head = HEADS.map((word) => el("th", { scope: "col" }, word));
    return el("table", { class: "series" }, el("caption", {}, caption), el("thead", {}, el("tr", {}, head)), el("tbody", {}, rows.map(this.#row)));
  }

  #row(row) {
    return el(
      "tr",
      {},
      el("th", { scope: "row", title: row.name, "data-seat": String(row.seat) }, shortName(row), row.simulated ? el("span", { class: "tag" }, "simulated") : null),
      el("td", { class: "big" }, `${row.right}/${row.counted}`),
      el("td", {}, String(row.fixed)),
      el("td", {}, String(row.broke)),
      el("td", {}, count(row.tokens)),
      el("td", {}, seconds(row.milliseconds)),
    );
  }
}
