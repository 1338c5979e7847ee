import { Chart, colour, lineStyle } from "./charts.js";
import { el, show } from "./dom.js";
import { shortName } from "./words.js";

/** Right answers over the face-offs of a series, a line a player. */
export class SeriesChart {
  constructor() {
    this.chart = new Chart("Right answers over the series");
    this.element = el("section", { class: "course" }, this.chart.element);
  }

  update(model) {
    const { series } = model.parts;
    const worth = (series?.games ?? 0) > 1;
    show(this.element, worth);
    if (worth) this.chart.draw(() => option(series));
  }
}

function option(series) {
  const soft = colour("soft");
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.7;
  const axisLabel = { color: soft, fontSize: size };
  return {
    grid: { left: 22, right: 70, top: 6, bottom: 18 },
    xAxis: { type: "value", min: 0, max: series.games, interval: series.games, axisLabel, splitLine: { show: false } },
    yAxis: { type: "value", min: 0, max: series.games, interval: series.games, axisLabel, splitLine: { lineStyle: { color: colour("line") } } },
    series: series.rows.map((row) => ({
      type: "line",
      silent: true,
      symbolSize: 5,
      lineStyle: lineStyle(row.seat),
      itemStyle: { color: colour(`seat-${row.seat}`) },
      endLabel: { show: true, formatter: shortName(row), color: colour(`seat-${row.seat}`), fontSize: size, width: 62, overflow: "truncate" },
      labelLayout: { moveOverlap: "shiftY" },
      data: row.course.map((right, game) => [game, right]),
    })),
  };
}
