const STEP = 1000;
const MOST = 240;

/** How each player's grid filled, and how fast it wrote: a point a second, fewer of a long face-off. */
export class Curves {
  #seats = new Map();
  #step = STEP;

  /** @param kept points by seat that somebody else has noted; each is [milliseconds, cells placed, cells right, tokens a second] */
  constructor(kept = []) {
    kept.forEach((points, seat) => this.#seats.set(seat, [...points]));
  }

  of(seat) {
    return this.#seats.get(seat) ?? [];
  }

  last(seat) {
    return this.of(seat).at(-1);
  }

  note(seat, time, grid, pace) {
    if (!grid) return;
    const points = this.#seats.get(seat) ?? [];
    this.#seats.set(seat, points);
    const placed = grid.cells.filter((artifact) => artifact >= 0).length;
    const right = grid.marks === undefined ? null : [...grid.marks].filter((mark) => mark === "r").length;
    const point = [time, placed, right, pace?.rate ?? null];
    const before = points.at(-2)?.[0] ?? -Infinity;
    if (points.length > 0 && time - before < this.#step) points[points.length - 1] = point;
    else points.push(point);
    if (points.length > MOST) this.#thin();
  }

  #thin() {
    this.#step *= 2;
    for (const [seat, points] of this.#seats) {
      this.#seats.set(seat, points.filter((_, index) => index % 2 === 0 || index === points.length - 1));
    }
  }
}
