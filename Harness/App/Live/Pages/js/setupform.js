import { CheckList } from "./checklist.js";
import { el } from "./dom.js";
import { check, field, number } from "./fields.js";
import { PlayerList } from "./playerlist.js";
import { PuzzleChoice } from "./puzzlechoice.js";

/** What the next face-off is to be. */
export class SetupForm {
  /** @param bring is given the name and the text of a file of puzzles */
  constructor(bring) {
    this.players = new PlayerList();
    this.puzzle = new PuzzleChoice(bring);
    this.checks = new CheckList();
    this.element = el(
      "form",
      { class: "setup", "aria-label": "The next face-off" },
      this.players.element,
      this.puzzle.element,
      this.checks.element,
      el(
        "fieldset",
        {},
        el("legend", {}, "Show"),
        check("blind", "Blind", "names stay hidden until the reveal"),
        check("truthLive", "Right and wrong at once", "else only at the reveal"),
        field("Tokens a second of simulated players", Object.assign(number("pace", 0, 100000), { step: "any" }), "0: no pause"),
      ),
    );
    this.element.addEventListener("submit", (event) => event.preventDefault());
  }

  get valid() {
    return this.element.reportValidity();
  }

  get wish() {
    const { blind, truthLive, pace } = this.element.elements;
    return {
      players: this.players.names,
      ...this.puzzle.wish,
      verify: this.checks.verify,
      pace: Number(pace.value),
      blind: blind.checked,
      truthLive: truthLive.checked,
    };
  }

  fill(setup) {
    this.players.fill(setup.players, setup.known);
    this.puzzle.fill(setup);
    this.checks.fill(setup.verify, setup.styles);
    this.element.elements.pace.value = String(setup.pace);
    this.element.elements.blind.checked = setup.blind;
    this.element.elements.truthLive.checked = setup.truthLive;
  }

  /** What comes after the face-off that was just asked for; nothing where it was refused. */
  next(setup) {
    if (setup) this.puzzle.next(setup);
  }
}
