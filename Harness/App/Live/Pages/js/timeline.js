import { svg } from "./dom.js";
import { shortName } from "./words.js";

const WIDTH = 1000;
const LANE = 26;
const COLOURS = ["#6cc4ff", "#ffb454", "#5fe0a8", "#f2a0d0", "#f5e663", "#a9a3ff", "#ff9580", "#d0d7e6"];
const TONES = { good: "#37d6a4", bad: "#ff9166", loop: "#ff6f91" };

/** How many cells each player had right, when, and what happened meanwhile; one lane a player. */
export function timeline(tape) {
  const seats = tape.frames[0].parts.show.seats;
  const lanes = Array.from({ length: seats }, () => ({ points: [], events: [], name: "" }));
  let cells = 1;
  for (const frame of tape.frames) {
    for (const [part, value] of Object.entries(frame.parts ?? {})) {
      const [kind, seat] = part.split(".");
      if (kind === "seat" && value) lanes[seat].name = shortName(value);
      if (kind === "grid" && value?.marks) {
        cells = value.marks.length;
        lanes[seat].points.push([frame.t, [...value.marks].filter((mark) => mark === "r").length]);
      }
    }
    for (const line of frame.ticker ?? []) if (line.seat >= 0 && TONES[line.tone]) lanes[line.seat].events.push([frame.t, line]);
  }
  const x = (time) => ((time / tape.length) * WIDTH).toFixed(1);
  const root = svg("svg", {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${WIDTH} ${seats * LANE}`,
    preserveAspectRatio: "none",
    role: "img",
    "aria-label": "Right cells over time, one lane a player",
    class: "timeline",
  });
  lanes.forEach((lane, seat) => {
    const bottom = (seat + 1) * LANE - 2;
    const y = (right) => (bottom - (right / cells) * (LANE - 6)).toFixed(1);
    let path = `M0 ${bottom}`;
    for (const [time, right] of lane.points) path += `H${x(time)}V${y(right)}`;
    path += `H${WIDTH}V${bottom}Z`;
    root.append(svg("path", { d: path, fill: COLOURS[seat], "fill-opacity": "0.55" }));
    for (const [time, line] of lane.events) {
      const title = svg("title");
      title.textContent = `${lane.name} ${line.text}`;
      root.append(svg("rect", { x: x(time), y: bottom - LANE + 4, width: 2, height: LANE - 4, fill: TONES[line.tone] }, title));
    }
  });
  return root;
}

/** The same as a picture that stands alone, with names and times. */
export function timelineFile(tape) {
  const lanes = timeline(tape);
  const height = tape.frames[0].parts.show.seats * LANE;
  const text = (x, y, words, more = {}) => {
    const element = svg("text", { x, y, fill: "#f2f5fc", "font-family": "sans-serif", "font-size": 14, ...more });
    element.textContent = words;
    return element;
  };
  lanes.setAttribute("x", 130);
  lanes.setAttribute("y", 40);
  lanes.setAttribute("width", WIDTH);
  lanes.setAttribute("height", height);
  const root = svg("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${WIDTH + 160} ${height + 80}`, width: WIDTH + 160 });
  root.append(svg("rect", { width: "100%", height: "100%", fill: "#0a0f1c" }), text(20, 25, `Gridlock: ${tape.title}: right cells over time`), lanes);
  const seats = finalParts(tape);
  for (let seat = 0; seat < tape.frames[0].parts.show.seats; seat++) {
    root.append(text(20, 40 + seat * LANE + 18, shortName(seats[`seat.${seat}`]), { fill: COLOURS[seat] }));
  }
  for (let part = 0; part <= 4; part++) {
    root.append(text(130 + (part * WIDTH) / 4, height + 60, `${((tape.length * part) / 4000).toFixed(1)} s`, { "text-anchor": "middle", fill: "#aebbd6" }));
  }
  return root;
}

/** The parts as they stand at the end. */
export function finalParts(tape) {
  const parts = {};
  for (const frame of tape.frames) Object.assign(parts, frame.parts);
  return parts;
}
