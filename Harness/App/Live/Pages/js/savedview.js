import { el, show } from "./dom.js";
import { keepsakes } from "./keepsakes.js";

/** Where the last face-off lies, how to see it again, and what can be kept of it. */
export class SavedView {
  #line;
  #asked = "";

  constructor(line) {
    this.#line = line;
    this.place = el("p", {});
    this.files = el("div", {});
    this.element = el("section", { class: "saved", hidden: true }, el("h2", {}, "The last face-off"), this.place, this.files);
  }

  update({ phase, game }) {
    const asked = `${game} ${phase}`;
    if (!["over", "revealed"].includes(phase) || asked === this.#asked) return;
    this.#asked = asked;
    this.#line.wish("saved").then((saved) => this.#draw(saved), (failure) => this.#tell(failure.message));
  }

  /** There is no run, and why; viewers are told of that in general alone. */
  #tell(why) {
    this.place.replaceChildren(why);
    this.files.replaceChildren();
    show(this.element, true);
  }

  #draw({ folder, number }) {
    const named = /\s/.test(folder) ? `"${folder}"` : folder;
    this.place.replaceChildren("Saved in ", el("code", {}, folder), "; to see it again: ", el("code", {}, `gridlock replay ${named}`));
    const address = (kind) => (kind === "share" ? `/share/${number}.html` : `/${kind}/${number}.svg`);
    this.files.replaceChildren(number === undefined ? "What can be kept of it comes with the reveal." : keepsakes(address).element);
    show(this.element, true);
  }
}
