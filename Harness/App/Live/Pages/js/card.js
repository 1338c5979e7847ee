import { svg } from "./dom.js";
import { count, dollars, seconds, shortName, SIGNS } from "./words.js";

const COLOURS = ["#6cc4ff", "#ffb454", "#5fe0a8", "#f2a0d0", "#f5e663", "#a9a3ff", "#ff9580", "#d0d7e6"];
const OUTCOMES = { right: "#37d6a4", wrong: "#ff9166" };
const WIDTH = 1200;
const HEIGHT = 630;

function text(x, y, size, fill, words, more = {}) {
  const element = svg("text", { x, y, fill, "font-size": size, "font-family": "Segoe UI, DejaVu Sans, Arial, sans-serif", ...more });
  element.textContent = words;
  return element;
}

/** The result as a card of 1200x630, the size that is shown where a link is posted. */
export function card(parts) {
  const { show, puzzle, fresh } = parts;
  const root = svg("svg", { xmlns: "http://www.w3.org/2000/svg", width: WIDTH, height: HEIGHT, viewBox: `0 0 ${WIDTH} ${HEIGHT}` });
  root.append(svg("rect", { width: WIDTH, height: HEIGHT, fill: "#0a0f1c" }), svg("rect", { width: WIDTH, height: 8, fill: "#8fb3ff" }));
  root.append(
    text(60, 90, 44, "#f2f5fc", "Gridlock", { "font-weight": 800 }),
    text(60, 132, 24, "#aebbd6", `${puzzle.artifacts.length} objects, ${puzzle.conditions.length} conditions, tier ${show.tier}; exactly one right answer`),
  );
  const height = Math.min(190, 400 / show.seats);
  for (let seat = 0; seat < show.seats; seat++) row(root, parts, seat, 165 + seat * height, height - 12);
  root.append(text(60, 605, 18, "#aebbd6", `puzzle ${puzzle.id} · sealed as ${fresh.hash.slice(0, 32)}…`, { "font-family": "monospace" }));
  return root;
}

function row(root, parts, seat, top, height) {
  const face = parts[`seat.${seat}`];
  const pace = parts[`pace.${seat}`];
  const grid = parts[`grid.${seat}`];
  const middle = top + height / 2;
  root.append(svg("rect", { x: 60, y: top, width: 1080, height, rx: 12, fill: "#121a2c" }), svg("rect", { x: 60, y: top, width: 10, height, rx: 4, fill: COLOURS[seat] }));
  root.append(text(95, middle + 2, 32, COLOURS[seat], shortName(face), { "font-weight": 700 }));
  if (face.simulated) root.append(text(95, middle + 26, 16, "#aebbd6", "simulated"));
  face.marks.forEach((mark, index) => {
    const x = 470 + index * 50;
    const colour = OUTCOMES[mark.outcome] ?? "#ffcf5c";
    root.append(svg("circle", { cx: x, cy: middle, r: 20, fill: "none", stroke: colour, "stroke-width": 3 }));
    root.append(text(x, middle + 8, 24, colour, SIGNS[mark.outcome] ?? "", { "text-anchor": "middle", "font-weight": 800 }));
  });
  const right = grid?.marks ? `${[...grid.marks].filter((mark) => mark === "r").length}/${grid.marks.length} cells` : "";
  const cost = face.cost === undefined ? "" : ` · ${dollars(face.cost)}`;
  root.append(
    text(1115, middle - 4, 26, "#f2f5fc", right, { "text-anchor": "end", "font-weight": 700 }),
    text(1115, middle + 24, 18, "#aebbd6", `${count(pace?.tokens ?? 0)} tokens · ${seconds(face.spent)}${cost}`, { "text-anchor": "end" }),
  );
}

const source = (picture) => new Blob([new XMLSerializer().serializeToString(picture)], { type: "image/svg+xml" });

export function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

export const saveSvg = (picture, name) => save(source(picture), name);

/** Draws the picture onto a canvas and saves that. */
export async function savePng(picture, name) {
  const address = URL.createObjectURL(source(picture));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [WIDTH, HEIGHT];
    canvas.getContext("2d").drawImage(image, 0, 0);
    save(await new Promise((done) => canvas.toBlob(done, "image/png")), name);
  } finally {
    URL.revokeObjectURL(address);
  }
}
