import { Curves } from "./curves.js";

/** UTF-16 units of a text that a page keeps. */
const KEPT = 24000;
const TICKER_KEPT = 60;

/** What the viewer knows: parts by name, two texts a seat, the ticker. Fed with pictures (everything) and frames (what changed). */
export class Model extends EventTarget {
  parts = {};
  texts = new Map();
  ticker = [];
  curves = new Curves();
  time = 0;
  heard = performance.now();
  last = -1;
  gaps = 0;
  doubles = 0;
  changed = new Set();
  /** Another clock than the page's own, for what is played from a tape. */
  clock = null;
  #waiting = false;
  #texts = 0;

  get show() {
    return this.parts.show ?? { phase: "setup", seats: 0 };
  }

  get seats() {
    return Array.from({ length: this.show.seats }, (_, index) => index);
  }

  seat(index) {
    return this.parts[`seat.${index}`];
  }

  text(index, kind) {
    return this.texts.get(`${index}.${kind}`);
  }

  /** Milliseconds since the face-off began, by the clock of this page. */
  now() {
    return this.clock ? this.clock() : this.time + performance.now() - this.heard;
  }

  /** It is so late, by the clock of the server. */
  set(time) {
    this.time = time;
    this.heard = performance.now();
  }

  /** Takes everything anew. */
  picture(picture) {
    for (const name of Object.keys(this.parts)) this.changed.add(name);
    this.parts = {};
    this.texts.clear();
    this.ticker = [];
    this.curves = new Curves(picture.parts?.curves);
    this.changed.add("ticker");
    this.#take(picture);
    this.last = picture.n ?? -1;
  }

  /** Takes what comes after the frame before; false if something is missing. */
  frame(frame) {
    if (frame.n !== undefined && this.last >= 0) {
      if (frame.n <= this.last) {
        this.doubles++;
        return true;
      }
      if (frame.n !== this.last + 1) {
        this.gaps++;
        return false;
      }
    }
    this.#take(frame);
    this.last = frame.n ?? this.last;
    return true;
  }

  #take(frame) {
    this.set(frame.t);
    for (const [name, part] of Object.entries(frame.parts ?? {})) this.#put(name, part);
    this.#note(frame.parts ?? {});
    for (const [seat, call, kind, from, text] of frame.text ?? []) this.#append(seat, call, kind, from, text);
    for (const line of frame.ticker ?? []) {
      this.ticker.push(line);
      this.changed.add("ticker");
    }
    this.ticker.splice(0, Math.max(0, this.ticker.length - TICKER_KEPT));
    this.#wake();
  }

  #put(name, part) {
    const before = this.parts[name];
    // The clock begins anew with a face-off, and so does what is drawn over time.
    if (name === "show" && part?.phase === "playing" && before && before.phase !== "playing") this.curves = new Curves();
    if (part === null) delete this.parts[name];
    else this.parts[name] = part;
    this.changed.add(name);
    if (name.startsWith("seat.") && before?.call !== part?.call) {
      for (const kind of ["r", "a"]) {
        const key = `${name.slice(5)}.${kind}`;
        this.texts.set(key, this.#begin(part?.call ?? 0, 0));
        this.changed.add(`text.${key}`);
      }
    }
  }

  #note(parts) {
    for (const seat of this.seats) {
      const [grid, pace] = [`grid.${seat}`, `pace.${seat}`];
      if (parts[grid] || parts[pace]) this.curves.note(seat, this.time, this.parts[grid], this.parts[pace]);
    }
  }

  /** Each text has a key of its own, so that nobody takes one for the continuation of another. */
  #begin(call, from) {
    this.#texts++;
    return { key: this.#texts, call, from, end: from, text: "" };
  }

  #append(seat, call, kind, from, piece) {
    const key = `${seat}.${kind}`;
    let text = this.texts.get(key);
    if (!text || text.call !== call || text.end !== from) {
      // Text that came too fast to be shown whole begins further on; that is no gap.
      text = this.#begin(call, from);
      this.texts.set(key, text);
    }
    text.text += piece;
    text.end += piece.length;
    if (text.text.length > 2 * KEPT) {
      text.text = text.text.slice(-KEPT);
      text.from = text.end - text.text.length;
    }
    this.changed.add(`text.${key}`);
  }

  /** At most one look at the page's next frame, however much comes in between. */
  #wake() {
    if (this.#waiting) return;
    this.#waiting = true;
    requestAnimationFrame(() => {
      this.#waiting = false;
      const changed = this.changed;
      this.changed = new Set();
      this.dispatchEvent(new CustomEvent("change", { detail: changed }));
    });
  }
}
