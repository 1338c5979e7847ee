/** Rows that the legend needs, so that it never lies on the chart. */
function legendRows(chart, width) {
  if (chart.series.length < 2) return 0;
  let rows = 1;
  let used = 0;
  for (const { name } of chart.series) {
    const wide = 52 + 7.2 * legendName(name).length;
    if (used > 0 && used + wide > width) {
      rows += 1;
      used = 0;
    }
    used += wide;
  }
  return rows;
}

const drawn = [];

function draw(chart, place, width) {
  const { height, ...option } = KINDS[chart.kind](chart, width);
  const top = legendRows(chart, width) * 24 + 12;
  option.grid = { ...option.grid, top };
  place.style.height = `${height + top + 62}px`;
  const existing = drawn.find((one) => one.chart === chart);
  const drawing = existing?.drawing ?? echarts.init(place, null, { renderer: "svg", width });
  drawing.resize({ width, height: height + top + 62 });
  drawing.setOption(option, true);
  if (!existing) drawn.push({ chart, place, drawing });
}

function drawAll() {
  if (typeof echarts === "undefined") {
    for (const place of document.querySelectorAll(".charts")) place.hidden = true;
    return;
  }
  for (const chart of report.charts) {
    const place = document.querySelector(`[data-chart="${chart.id}"]`);
    draw(chart, place, place.clientWidth || 600);
  }
}

/** Paper is as wide as it is, whatever the window was; charts of one section lie side by side on it. */
const PAPER = 690;
const GAP = 16;

function drawForPaper(isPaper) {
  for (const { chart, place } of drawn) {
    const isAlone = place.closest(".charts").childElementCount === 1;
    draw(chart, place, isPaper ? (isAlone ? PAPER : (PAPER - GAP) / 2) : place.clientWidth || 600);
  }
}
