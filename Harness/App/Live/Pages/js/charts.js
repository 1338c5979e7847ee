import { el, setAttribute } from "./dom.js";

const EVERY = 1000;

let library;

/** The chart library, loaded when the first chart needs it; null where the server has none. */
export const charts = () =>
  (library ??= import("/lib/echarts.js").then(
    () => globalThis.echarts ?? null,
    () => null,
  ));

/** A colour of the page as it is now. */
export const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

const DASHES = ["solid", [7, 3], [2, 2], [9, 3, 2, 3], [4, 4], [12, 4], [2, 5], [6, 2, 2, 2, 2, 2]];

/** How a player's line is told from the others', also without colour. */
export const lineStyle = (seat) => ({ color: colour(`seat-${seat}`), type: DASHES[seat % DASHES.length], width: 2 });

/** A chart in a box of the page: drawn at most once a second, in the size and the colours that the page has by then. */
export class Chart {
  #chart = null;
  #option = null;
  #timer = 0;
  #drawn = 0;

  constructor(label) {
    this.element = el("div", { class: "chart", role: "img", "aria-label": label });
    // The library empties its box by way of markup, which the policy of the page forbids for good reason.
    Object.defineProperty(this.element, "innerHTML", { set: () => this.element.replaceChildren() });
    new ResizeObserver(() => this.#chart?.resize()).observe(this.element);
    new MutationObserver(() => this.#later()).observe(document.documentElement, { attributeFilter: ["data-theme", "data-type"] });
  }

  /** @param option makes what is to be drawn, when it is */
  draw(option, words) {
    this.#option = option;
    if (words) setAttribute(this.element, "aria-label", words);
    this.#later();
  }

  #later() {
    if (!this.#option || this.#timer) return;
    const wait = Math.max(0, this.#drawn + EVERY - performance.now());
    this.#timer = setTimeout(() => this.#now(), wait);
  }

  async #now() {
    const library = await charts();
    this.#timer = 0;
    this.#drawn = performance.now();
    if (!library) {
      this.element.hidden = true;
      return;
    }
    if (this.element.clientWidth === 0) return;
    this.#chart ??= library.init(this.element, null, { renderer: "canvas" });
    this.#chart.setOption({ animation: false, textStyle: { fontFamily: "inherit" }, ...this.#option() }, { notMerge: true });
  }
}
