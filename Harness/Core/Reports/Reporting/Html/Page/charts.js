/** A series has its colour, its mark and its dash, so that nobody needs to tell colours apart. */
const SYMBOLS = ["circle", "rect", "triangle", "diamond", "pin", "arrow", "roundRect", "emptyCircle"];
const DASHES = ["solid", "dashed", "dotted", [8, 3, 2, 3], [2, 2], [12, 4], [6, 2, 2, 2, 2, 2], [1, 3]];
const FONT = '"Inter", "Segoe UI", "Helvetica Neue", "DejaVu Sans", Arial, sans-serif';
const INK = "var(--ink)";
const SOFT = "var(--soft)";
const LINE = "var(--line)";
const HATCHES = [[0, 0], [45, 4], [-45, 4], [90, 5], [0, 7]];

const percent = (share) => `${(100 * share).toFixed(1)}%`;

/** A name may be cut, but never the word that says that it is simulated. */
function shortened(name, most, join = " ") {
  if (name.includes("\n")) return name.split("\n").map((line) => shortened(line, most, join)).join("\n");
  const mark = " (simulated)";
  const head = name.endsWith(mark) ? name.slice(0, -mark.length) : name;
  const cut = head.length > most ? `${head.slice(0, most - 1)}…` : head;
  return head === name ? cut : `${cut}${join}${mark.trim()}`;
}

const legendName = (name) => shortened(name, 20);

function valueAxis(chart) {
  return {
    type: "value",
    name: chart.valueName,
    nameLocation: "middle",
    nameGap: 30,
    nameTextStyle: { color: SOFT },
    min: chart.isShare ? 0 : undefined,
    max: chart.isShare ? 1 : undefined,
    scale: !chart.isShare,
    axisLabel: { color: SOFT, formatter: chart.isShare ? (share) => `${Math.round(100 * share)}%` : undefined },
    axisLine: { onZero: false, lineStyle: { color: LINE } },
    splitLine: { lineStyle: { color: LINE, opacity: 0.6 } },
  };
}

function placeAxis(chart, width, isTall) {
  return {
    type: "category",
    data: chart.categories,
    inverse: isTall,
    name: chart.placeName,
    nameLocation: "middle",
    nameGap: 30,
    nameTextStyle: { color: SOFT },
    axisLabel: {
      color: INK,
      interval: 0,
      hideOverlap: !isTall,
      lineHeight: 14,
      formatter: (name) => shortened(name, isTall ? Math.max(14, Math.floor(width / 22)) : 22, isTall && width > 500 ? " " : "\n"),
    },
    axisTick: { show: false },
    axisLine: { onZero: false, lineStyle: { color: LINE } },
  };
}

function frame(chart) {
  const hasLegend = chart.series.length > 1;
  return {
    animation: false,
    textStyle: { fontFamily: FONT, color: INK },
    grid: { left: chart.placeName ? 26 : 8, right: 24, top: hasLegend ? 40 : 12, bottom: chart.placeName ? 28 : 8, containLabel: true },
    legend: hasLegend
      ? {
          type: "plain",
          left: 0,
          top: 0,
          itemWidth: chart.kind === "curves" ? 28 : 14,
          textStyle: { color: INK },
          formatter: legendName,
          data: chart.series.map((series) => series.name),
        }
      : { show: false },
    // Text alone: what the library would make into HTML could hold a name that is markup.
    tooltip: {
      renderMode: "richText",
      backgroundColor: "#1a2540",
      borderColor: "#2b3a5e",
      textStyle: { color: "#f2f5fc" },
      confine: true,
    },
  };
}

const described = (chart, name, place, [, value, low, high]) => {
  const shown = chart.isShare ? percent : (number) => number.toFixed(2);
  const interval = low === undefined ? "" : ` (${shown(low)} to ${shown(high)})`;
  return `${name}${place ? `, ${place}` : ""}\n${shown(value)}${interval}`;
};

function look(index) {
  return { color: `var(--series-${index % 8})`, symbol: SYMBOLS[index % SYMBOLS.length] };
}

/** Whiskers are one line with gaps, drawn in the colour of their dots. */
function intervals(chart, width) {
  const count = chart.series.length;
  const offset = (index) => (index - (count - 1) / 2) * 0.26;
  const series = chart.series.flatMap(({ name, points }, index) => {
    const { color, symbol } = look(index);
    const y = (at) => at + offset(index);
    return [
      {
        name,
        type: "scatter",
        symbol,
        symbolSize: 12,
        itemStyle: { color, opacity: 1 },
        data: points.map((point) => ({ value: [point[1], y(point[0])], point })),
      },
      {
        name,
        type: "line",
        silent: true,
        symbol: "none",
        lineStyle: { color, width: 2 },
        itemStyle: { color },
        data: points.flatMap(([at, , low, high]) => (low === undefined ? [] : [[low, y(at)], [high, y(at)], [null, null]])),
      },
    ];
  });
  const names = { ...placeAxis(chart, width, true) };
  return {
    ...frame(chart),
    xAxis: { ...valueAxis(chart), name: undefined },
    yAxis: [
      { type: "value", min: -0.5, max: chart.categories.length - 0.5, inverse: true, show: false },
      { ...names, position: "left" },
    ],
    tooltip: {
      ...frame(chart).tooltip,
      formatter: ({ data, seriesName }) => (data.point ? described(chart, seriesName, chart.categories[data.point[0]], data.point) : ""),
    },
    series,
    height: Math.max(chart.categories.length * (count > 1 ? 52 : 34), 60),
  };
}

/** A band is two stacked areas, the lower of which is not seen. */
function curves(chart, width) {
  const at = (points, value) =>
    chart.categories.map((_, place) => {
      const point = points.find((one) => one[0] === place);
      return point ? value(point) : null;
    });
  const series = chart.series.flatMap(({ name, points }, index) => {
    const { color, symbol } = look(index);
    const unseen = { type: "line", silent: true, symbol: "none", stack: `band${index}`, stackStrategy: "all", lineStyle: { width: 0 } };
    const isLong = points.length > 1;
    return [
      {
        name,
        type: "line",
        symbol,
        symbolSize: 9,
        z: 3,
        itemStyle: { color },
        lineStyle: { color, width: 2, type: DASHES[index % DASHES.length] },
        data: at(points, (point) => ({ value: point[1], point })),
      },
      { ...unseen, name, itemStyle: { color }, data: at(points, ([, , low]) => low), areaStyle: { opacity: 0 } },
      {
        ...unseen,
        name,
        itemStyle: { color },
        data: at(points, ([, , low, high]) => high - low),
        areaStyle: { color, opacity: isLong ? 0.13 : 0 },
      },
    ];
  });
  return {
    ...frame(chart),
    xAxis: placeAxis(chart, width, false),
    yAxis: { ...valueAxis(chart), name: undefined },
    tooltip: {
      ...frame(chart).tooltip,
      formatter: ({ data, seriesName }) => (data?.point ? described(chart, seriesName, chart.categories[data.point[0]], data.point) : ""),
    },
    series,
    height: 260,
  };
}

function parts(chart, width) {
  const series = chart.series.map(({ name, points }, index) => ({
    name,
    type: "bar",
    stack: "all",
    barMaxWidth: 26,
    itemStyle: {
      color: `var(--part-${index % 5})`,
      borderColor: "var(--panel)",
      borderWidth: 1,
      decal: index === 0 ? undefined : { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [1.5, HATCHES[index % 5][1]], rotation: (HATCHES[index % 5][0] * Math.PI) / 180, color: "rgba(0,0,0,0.25)" },
    },
    data: points.map((point) => ({ value: point[1], point })),
  }));
  return {
    ...frame(chart),
    xAxis: { ...valueAxis(chart), name: undefined },
    yAxis: placeAxis(chart, width, true),
    tooltip: {
      ...frame(chart).tooltip,
      formatter: ({ data, seriesName }) => described(chart, seriesName, chart.categories[data.point[0]], data.point),
    },
    series,
    height: Math.max(chart.categories.length * 38, 60),
  };
}

function dots(chart) {
  const series = chart.series.flatMap(({ name, points }, index) => {
    const { color, symbol } = look(index);
    const whiskers = points.flatMap(([at, , low, high]) => (low === undefined ? [] : [[at, low], [at, high], [null, null]]));
    return [
      { name, type: "line", silent: true, symbol: "none", lineStyle: { color, width: 2 }, itemStyle: { color }, data: whiskers },
      {
        name,
        type: "scatter",
        symbol,
        symbolSize: index === 0 ? 8 : 12,
        itemStyle: { color, opacity: index === 0 ? 0.6 : 1 },
        data: points.map((point) => ({ value: [point[0], point[1]], point })),
      },
    ];
  });
  const places = chart.series.flatMap(({ points }) => points.map(([at]) => at));
  // Grades are whole, and stand clear of the edges.
  const isWhole = chart.series[0].points.every(([at]) => Number.isInteger(at));
  const placeAxisOfDots = {
    ...valueAxis({ ...chart, isShare: false, valueName: chart.placeName }),
    ...(isWhole ? { minInterval: 1, min: Math.floor(Math.min(...places)) - 1, max: Math.ceil(Math.max(...places)) } : {}),
  };
  return {
    ...frame(chart),
    grid: { ...frame(chart).grid, left: 40 },
    xAxis: placeAxisOfDots,
    yAxis: { ...valueAxis(chart), nameGap: 40, ...reach(chart) },
    tooltip: { ...frame(chart).tooltip, formatter: ({ data, seriesName }) => described(chart, seriesName, "", data.point) },
    series,
    height: 300,
  };
}

/** An interval that is far wider than all values are apart is cut at the edge, or nothing else could be seen; the table has its ends. */
function reach(chart) {
  const points = chart.series.flatMap((series) => series.points);
  const values = points.map(([, value]) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const spare = Math.max(1, most - least);
  return {
    min: Math.floor(Math.max(least - spare, Math.min(...points.map(([, value, low]) => low ?? value)))),
    max: Math.ceil(Math.min(most + spare, Math.max(...points.map(([, value, , high]) => high ?? value)))),
  };
}

const KINDS = { intervals, curves, parts, dots };
