import { el } from "./dom.js";

/** UTF-16 units that stand in the page, and in one piece of it. */
const SHOWN = 16000;
const PIECE = 600;
const LONGEST_PIECE = 4000;
const NEAR_END = 48;

/** Panes that have grown; they are scrolled all at once when everything is written, so that the page is laid out once a frame. */
const grown = new Set();

function scroll() {
  const ends = [...grown].map((pane) => [pane, pane.scrollHeight]);
  grown.clear();
  for (const [pane, end] of ends) pane.scrollTop = end;
}

/** A text that grows without end, of which the page holds the last part, in pieces of some lines each. */
export class TextPane {
  #body;
  #left;
  #key = 0;
  #end = 0;
  #first = 0;
  #pieces = [];
  #marks = new Map();
  #follows = true;

  constructor(label) {
    this.#left = el("p", { class: "left-out" });
    this.#left.hidden = true;
    this.#body = el("div", { class: "text", dir: "auto" });
    this.element = el("div", { class: "pane", tabindex: "0", role: "region", "aria-label": label }, this.#left, this.#body);
    // Whoever scrolls up to read is left alone; whoever comes back to the end is taken along again.
    for (const kind of ["wheel", "touchmove", "keydown", "pointerdown"]) {
      this.element.addEventListener(kind, () => requestAnimationFrame(() => (this.#follows = this.#isAtEnd())), { passive: true });
    }
    new ResizeObserver(() => this.#follow()).observe(this.element);
  }

  update(text) {
    if (text?.key !== this.#key || text.from > this.#end || text.end < this.#end) this.#reset(text);
    if (!text || text.end === this.#end) return;
    let fresh = text.text.slice(this.#end - text.from);
    if (fresh.length > SHOWN) {
      this.#clear();
      fresh = fresh.slice(-SHOWN);
      this.#first = this.#end = text.end - fresh.length;
    }
    const from = this.#end;
    this.#append(fresh);
    this.#trim();
    for (const mark of this.#marks.values()) if (mark.to > from) this.#light(mark);
    this.#follow();
  }

  /** Places in the text that are shown as evidence. */
  mark(ranges) {
    const wanted = new Map((ranges ?? []).map((range) => [`${range.from}-${range.to}-${range.why}`, range]));
    for (const key of [...this.#marks.keys()]) {
      if (!wanted.has(key)) this.#unlight(key);
    }
    for (const [key, range] of wanted) {
      if (this.#marks.has(key)) continue;
      this.#marks.set(key, { ...range, key });
      this.#light(this.#marks.get(key));
    }
  }

  #isAtEnd() {
    return this.element.scrollHeight - this.element.scrollTop - this.element.clientHeight < NEAR_END;
  }

  #follow() {
    if (!this.#follows) return;
    if (grown.size === 0) queueMicrotask(scroll);
    grown.add(this.element);
  }

  #reset(text) {
    this.#clear();
    this.#key = text?.key ?? 0;
    this.#first = this.#end = text?.from ?? 0;
  }

  #clear() {
    this.#pieces = [];
    this.#body.replaceChildren();
    this.#left.hidden = true;
  }

  #append(fresh) {
    let at = 0;
    while (at < fresh.length) {
      let piece = this.#pieces.at(-1);
      if (!piece || piece.done) {
        piece = { from: this.#end, length: 0, done: false, element: el("div", {}) };
        this.#pieces.push(piece);
        this.#body.append(piece.element);
      }
      const cut = this.#cut(fresh, at, piece.length);
      const part = fresh.slice(at, cut.at);
      if (piece.element.lastChild?.nodeType === Node.TEXT_NODE) piece.element.lastChild.appendData(part);
      else piece.element.append(part);
      piece.length += part.length;
      piece.done = cut.done;
      this.#end += part.length;
      at = cut.at;
    }
  }

  /** Pieces end with a line; only where none ends for long they end anywhere, but never within a sign. */
  #cut(fresh, at, length) {
    const line = fresh.indexOf("\n", at + Math.max(0, PIECE - length));
    if (line >= 0 && line - at < LONGEST_PIECE - length) return { at: line + 1, done: true };
    let most = at + LONGEST_PIECE - length;
    if (fresh.length < most) return { at: fresh.length, done: false };
    if (most > at && /[\uD800-\uDBFF]/.test(fresh[most - 1])) most++;
    return { at: most, done: true };
  }

  #trim() {
    while (this.#end - this.#first > SHOWN + LONGEST_PIECE / 2 && this.#pieces.length > 1) {
      const first = this.#pieces.shift();
      this.#first += first.length;
      first.element.remove();
    }
    if (this.#first > 0) {
      this.#left.textContent = `… ${this.#first.toLocaleString("en-US")} characters before this`;
      this.#left.hidden = false;
    }
  }

  #light(mark) {
    for (let index = this.#pieces.length - 1; index >= 0; index--) {
      const { from, length, element } = this.#pieces[index];
      if (from + length <= mark.from) break;
      if (from < mark.to) this.#wrap(element, mark.from - from, mark.to - from, mark);
    }
  }

  #unlight(key) {
    this.#marks.delete(key);
    for (const { element } of this.#pieces) {
      for (const mark of element.querySelectorAll("mark")) {
        if (mark.dataset.key !== key) continue;
        mark.replaceWith(...mark.childNodes);
        element.normalize();
      }
    }
  }

  #wrap(piece, from, to, { why, key }) {
    let at = 0;
    for (const node of [...piece.childNodes]) {
      const length = node.textContent.length;
      if (node.nodeType === Node.TEXT_NODE && at < to && at + length > from) {
        const start = Math.max(0, from - at);
        const middle = start > 0 ? node.splitText(start) : node;
        if (to - at - start < middle.length) middle.splitText(to - at - start);
        const mark = el("mark", { "data-why": why, "data-key": key });
        middle.replaceWith(mark);
        mark.append(middle);
      }
      at += length;
    }
  }
}
