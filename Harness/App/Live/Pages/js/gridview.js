import { el, setAttribute, setText } from "./dom.js";

const CHANGES = { fixed: "+✓", broken: "−✕" };
const MARKS = { r: ["right", "✓"], w: ["wrong", "✕"] };

/** A grid of what somebody believes, or of what is so. */
export class GridView {
  #cells = [];
  #key = "";
  #width = 0;

  constructor(label) {
    this.body = el("tbody");
    this.head = el("thead");
    this.caption = el("caption", { class: "unseen" }, label);
    this.element = el("table", { class: "grid" }, this.caption, this.head, this.body);
    // A container query would say the same, at the price of a round of styles for each grid in every frame.
    new ResizeObserver(([{ contentRect }]) => this.#measure(Math.round(contentRect.width))).observe(this.element);
  }

  /** @param grid cells and, if the truth is known, marks; null for an empty one */
  update(puzzle, grid, changes = {}) {
    if (!puzzle) {
      this.#key = "";
      this.head.replaceChildren();
      this.body.replaceChildren();
      this.#cells = [];
      return;
    }
    if (this.#key !== puzzle.id) this.#build(puzzle);
    this.#cells.forEach((cell, index) => {
      const artifact = grid?.cells[index] ?? -1;
      const [state, sign] = MARKS[grid?.marks?.[index]] ?? [artifact < 0 ? "empty" : "believed", ""];
      const name = artifact < 0 ? "" : puzzle.artifacts[artifact];
      if (cell.name.textContent !== name) {
        setText(cell.name, name);
        setAttribute(cell.element, "title", name || null);
        if (name) this.#flash(cell.element);
      }
      setAttribute(cell.element, "data-state", state);
      const change = changes.fixed?.includes(index) ? "fixed" : changes.broken?.includes(index) ? "broken" : null;
      setText(cell.sign, change ? CHANGES[change] : sign);
      setAttribute(cell.element, "data-change", change);
      setAttribute(cell.sign, "aria-label", [state === "right" || state === "wrong" ? state : "", change ?? ""].filter(Boolean).join(", ") || null);
    });
  }

  #measure(width) {
    if (width === this.#width) return;
    this.#width = width;
    this.element.style.setProperty("--wide", `${width}px`);
  }

  #build(puzzle) {
    this.#key = puzzle.id;
    const short = (name) => name.split(" ").pop();
    this.head.replaceChildren(
      el(
        "tr",
        {},
        el("td", { class: "corner" }),
        puzzle.columnNames.map((name) => el("th", { scope: "col", title: name }, short(name))),
      ),
    );
    this.#cells = [];
    const rows = puzzle.rowNames.map((name, row) => {
      const cells = puzzle.columnNames.map(() => {
        const cell = { name: el("span", { class: "name" }), sign: el("span", { class: "sign" }) };
        cell.element = el("td", { "data-state": "empty" }, cell.name, cell.sign);
        this.#cells.push(cell);
        return cell.element;
      });
      return el("tr", {}, el("th", { scope: "row", title: name }, puzzle.isVault ? String(row + 1) : name), cells);
    });
    this.body.replaceChildren(...rows);
    this.element.style.setProperty("--columns", String(puzzle.columnNames.length));
    this.element.style.setProperty("--longest", String(Math.max(...puzzle.artifacts.map((name) => name.length))));
  }

  #flash(element) {
    element.classList.remove("fresh");
    requestAnimationFrame(() => element.classList.add("fresh"));
  }
}
