import { el, setText } from "./dom.js";
import { clock, shortName } from "./words.js";

const SIGNS = { good: "▲", bad: "▼", loop: "⟳", plain: "•" };
const SPOKEN_EVERY = 6000;

/** The last events worth telling; a screen reader hears one of them every few seconds at most. */
export class TickerView {
  #spoken = 0;
  #last = 0;
  #key = "";

  constructor(lines) {
    this.lines = lines;
    this.list = el("ol", { class: "ticker", "aria-label": "What happened" });
    this.voice = el("p", { class: "unseen", "aria-live": "polite" });
    this.element = el("section", { class: "told" }, this.list, this.voice);
  }

  update(model) {
    const lines = model.ticker.slice(-this.lines);
    const key = lines.map((line) => `${line.id}${shortName(model.seat(line.seat))}`).join();
    if (key === this.#key) return;
    this.#key = key;
    this.list.replaceChildren(
      ...lines.map((line) =>
        el(
          "li",
          { "data-tone": line.tone, "data-seat": line.seat < 0 ? null : String(line.seat), class: line.id > this.#last ? "fresh" : null },
          el("time", {}, clock(line.at)),
          el("span", { class: "sign", "aria-hidden": "true" }, SIGNS[line.tone] ?? "•"),
          el("span", { class: "what" }, line.seat < 0 ? null : el("b", {}, shortName(model.seat(line.seat))), " ", line.text),
        ),
      ),
    );
    const newest = lines.at(-1);
    if (newest && newest.id > this.#last && performance.now() - this.#spoken > SPOKEN_EVERY) {
      this.#spoken = performance.now();
      setText(this.voice, `${newest.seat < 0 ? "" : shortName(model.seat(newest.seat))} ${newest.text}`);
    }
    this.#last = newest?.id ?? 0;
  }
}
