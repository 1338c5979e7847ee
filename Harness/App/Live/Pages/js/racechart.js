import { Chart, colour, lineStyle } from "./charts.js";
import { el, setText, show } from "./dom.js";
import { clock, shortName } from "./words.js";

/** Two lines a player over time: how much of its grid is right, and how fast it writes. */
export class RaceChart {
  constructor() {
    this.title = el("h2", {});
    this.chart = new Chart("The race");
    this.element = el("section", { class: "race" }, this.title, this.chart.element);
  }

  update(model) {
    const { puzzle } = model.parts;
    const running = Boolean(puzzle) && ["playing", "over", "revealed"].includes(model.show.phase);
    show(this.element, running);
    if (!running) return;
    const known = model.seats.some((seat) => model.parts[`grid.${seat}`]?.marks);
    setText(this.title, `${known ? "Cells right" : "Cells placed"} · tokens a second`);
    const last = model.seats.map((seat) => `${shortName(model.seat(seat))} ${model.curves.last(seat)?.[known ? 2 : 1] ?? 0}`);
    this.chart.draw(() => option(model, puzzle, known), `${known ? "Cells right" : "Cells placed"} of ${puzzle.artifacts.length}: ${last.join(", ")}`);
  }
}

function option(model, puzzle, known) {
  const soft = colour("soft");
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.7;
  const end = Math.max(10000, model.now());
  const axis = (index, more) => ({ gridIndex: index, axisLabel: { color: soft, fontSize: size, ...more.label }, splitLine: { lineStyle: { color: colour("line") } }, ...more });
  const time = (index) => axis(index, { type: "value", min: 0, max: end, interval: end, splitLine: { show: false }, label: { formatter: clock, alignMinLabel: "left", alignMaxLabel: "right" } });
  const lines = (index, value, more) =>
    model.seats.map((seat) => ({
      type: "line",
      xAxisIndex: index,
      yAxisIndex: index,
      showSymbol: false,
      silent: true,
      lineStyle: lineStyle(seat),
      endLabel: { show: true, formatter: model.seat(seat)?.letter ?? "", color: colour(`seat-${seat}`), fontSize: size, fontWeight: "bold", distance: 3 },
      data: model.curves.of(seat).map((point) => [point[0], point[value]]),
      ...more,
    }));
  return {
    grid: [
      { left: "6%", right: "56%", top: 8, bottom: 18 },
      { left: "56%", right: "5%", top: 8, bottom: 18 },
    ],
    xAxis: [time(0), time(1)],
    yAxis: [
      axis(0, { type: "value", min: 0, max: puzzle.artifacts.length, interval: puzzle.artifacts.length / 2, label: { formatter: (value) => Math.round(value) } }),
      axis(1, { type: "value", min: 0, splitNumber: 2, label: {} }),
    ],
    series: [...lines(0, known ? 2 : 1, { step: "end" }), ...lines(1, 3, {})],
  };
}
