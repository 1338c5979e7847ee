import { el } from "./dom.js";

/** UTF-16 units that stand in the page, and in one piece of it. */
const SHOWN = 16000;
const PIECE = 1200;
const LONGEST_PIECE = 4000;
const NEAR_END = 48;

/** A text that grows without end, of which the page holds the last part. */
export class TextPane {
  #body;
  #left;
  #call = -1;
  #end = 0;
  #first = 0;
  #marks = [];
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
    if (!text || text.call !== this.#call || text.from > this.#end || text.end < this.#end) this.#reset(text);
    if (!text || text.end === this.#end) return;
    let fresh = text.text.slice(this.#end - text.from);
    if (fresh.length > SHOWN) {
      this.#clear();
      fresh = fresh.slice(-SHOWN);
      this.#first = this.#end = text.end - fresh.length;
    }
    this.#append(fresh);
    this.#trim();
    this.#light();
    this.#follow();
  }

  #isAtEnd() {
    return this.element.scrollHeight - this.element.scrollTop - this.element.clientHeight < NEAR_END;
  }

  #follow() {
    if (this.#follows) this.element.scrollTop = this.element.scrollHeight;
  }

  /** Places in the text that are shown as evidence. */
  mark(ranges) {
    this.#marks = ranges ?? [];
    for (const mark of this.#body.querySelectorAll("mark")) {
      const piece = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      piece.normalize();
    }
    this.#light();
  }

  #reset(text) {
    this.#clear();
    this.#call = text?.call ?? -1;
    this.#first = this.#end = text?.from ?? 0;
  }

  #clear() {
    this.#body.replaceChildren();
    this.#left.hidden = true;
  }

  #append(fresh) {
    let at = 0;
    while (at < fresh.length) {
      let piece = this.#body.lastElementChild;
      const room = piece ? PIECE - Number(piece.dataset.length) : 0;
      let cut = fresh.length;
      if (!piece || room <= 0) {
        piece = el("span", { "data-from": String(this.#end), "data-length": "0" }, document.createTextNode(""));
        this.#body.append(piece);
      }
      const length = Number(piece.dataset.length);
      if (length + fresh.length - at > PIECE) cut = this.#cut(fresh, at, Math.max(0, PIECE - length), LONGEST_PIECE);
      const part = fresh.slice(at, cut);
      if (piece.lastChild?.nodeType === Node.TEXT_NODE) piece.lastChild.appendData(part);
      else piece.append(part);
      piece.dataset.length = String(length + part.length);
      this.#end += part.length;
      at = cut;
    }
  }

  /** Pieces end at white space, so that no sign made of several is torn apart. */
  #cut(fresh, at, least, most) {
    for (let cut = at + least; cut < fresh.length && cut < at + most; cut++) {
      if (fresh[cut] === "\n" || fresh[cut] === " ") return cut + 1;
    }
    return Math.min(fresh.length, at + most);
  }

  #trim() {
    while (this.#end - this.#first > SHOWN + PIECE && this.#body.childElementCount > 1) {
      const first = this.#body.firstElementChild;
      this.#first += Number(first.dataset.length);
      first.remove();
    }
    if (this.#first > 0) {
      this.#left.textContent = `… ${this.#first.toLocaleString("en-US")} characters before this`;
      this.#left.hidden = false;
    }
  }

  #light() {
    for (const { from, to, why } of this.#marks) {
      for (const piece of this.#body.children) {
        const start = Number(piece.dataset.from);
        if (start + Number(piece.dataset.length) > from && start < to) this.#wrap(piece, from - start, to - start, why);
      }
    }
  }

  #wrap(piece, from, to, why) {
    let at = 0;
    for (const node of [...piece.childNodes]) {
      const length = node.textContent.length;
      if (node.nodeType === Node.TEXT_NODE && at < to && at + length > from) {
        const start = Math.max(0, from - at);
        const middle = start > 0 ? node.splitText(start) : node;
        if (to - at - start < middle.length) middle.splitText(to - at - start);
        const mark = el("mark", { "data-why": why });
        middle.replaceWith(mark);
        mark.append(middle);
      }
      at += length;
    }
  }
}
