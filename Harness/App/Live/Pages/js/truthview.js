import { el, setText, show } from "./dom.js";
import { GridView } from "./gridview.js";

/** The solution, once it is revealed. */
export class TruthView {
  constructor() {
    this.says = el("p", { class: "says" });
    this.grid = new GridView("The solution");
    this.title = el("h2", {});
    this.element = el("section", { class: "truth" }, this.title, this.says, this.grid.element);
  }

  update(model) {
    const truth = model.parts.truth;
    show(this.element, Boolean(truth));
    if (!truth) {
      // Nobody is to find it in a page that went back to before the reveal.
      this.grid.update(null);
      for (const words of [this.title, this.says]) setText(words, "");
      return;
    }
    const [trap, solution] = truth.proven ? ["It was a trap", "The one solution"] : ["On record as a trap", "The solution on record"];
    setText(this.title, truth.says ? trap : solution);
    setText(this.says, truth.says ? `The right answer: ${truth.says}` : "");
    show(this.grid.element, truth.cells.length > 0);
    if (truth.cells.length > 0) this.grid.update(model.parts.puzzle, { cells: truth.cells });
  }
}
