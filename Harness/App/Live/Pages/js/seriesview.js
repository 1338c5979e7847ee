import { el, show } from "./dom.js";
import { count, plural, seconds, shortName } from "./words.js";

/** The score over several face-offs. */
export class SeriesView {
  constructor() {
    this.caption = el("caption", {}, "Series");
    this.body = el("tbody");
    const head = ["Player", "Right", "Fixed", "Broke", "Tokens", "Time"].map((word) => el("th", { scope: "col" }, word));
    this.table = el("table", { class: "series" }, this.caption, el("thead", {}, el("tr", {}, head)), this.body);
    this.element = el("section", { class: "score" }, this.table);
  }

  update(model) {
    const series = model.parts.series;
    show(this.element, Boolean(series));
    if (!series) return;
    this.caption.textContent = `Series after ${plural(series.games, "face-off")}`;
    this.body.replaceChildren(
      ...series.rows.map((row) =>
        el(
          "tr",
          {},
          el("th", { scope: "row", title: row.name, "data-seat": String(row.seat) }, shortName(row), row.simulated ? el("span", { class: "tag" }, "simulated") : null),
          el("td", { class: "big" }, `${row.right}/${row.counted}`),
          el("td", {}, String(row.fixed)),
          el("td", {}, String(row.broke)),
          el("td", {}, count(row.tokens)),
          el("td", {}, seconds(row.milliseconds)),
        ),
      ),
    );
  }
}
