import { el } from "./dom.js";

const MOST = 8;

/** Who is to play: one field a player, with the known names to choose from. */
export class PlayerList {
  constructor() {
    this.rows = el("ol", { class: "players" });
    this.known = el("datalist", { id: "known" });
    this.add = el("button", { type: "button", class: "quiet", onclick: () => this.#row("", true) }, "+ Add a player");
    this.element = el(
      "fieldset",
      {},
      el("legend", {}, "Players"),
      this.rows,
      this.known,
      this.add,
      el("p", { class: "hint" }, "provider/model, such as openai/MODEL or ollama/MODEL; sim/… players need no key. Keys come from the environment."),
    );
  }

  get names() {
    return [...this.rows.querySelectorAll("input")].map((input) => input.value.trim()).filter(Boolean);
  }

  fill(players, known) {
    this.known.replaceChildren(...known.map((name) => el("option", { value: name })));
    this.rows.replaceChildren();
    for (const player of players) this.#row(player, false);
  }

  #row(value, focus) {
    const number = this.rows.childElementCount;
    if (number >= MOST) return;
    const input = el("input", { type: "text", list: "known", value, "aria-label": `Player ${number + 1}`, autocomplete: "off", spellcheck: "false" });
    const remove = el("button", { type: "button", class: "quiet", "aria-label": `Remove player ${number + 1}` }, "✕");
    const row = el("li", { "data-seat": String(number) }, el("span", { class: "dot", "aria-hidden": "true" }), input, remove);
    remove.addEventListener("click", () => {
      row.remove();
      [...this.rows.children].forEach((left, index) => {
        left.dataset.seat = String(index);
        left.querySelector("input").setAttribute("aria-label", `Player ${index + 1}`);
        left.querySelector("button").setAttribute("aria-label", `Remove player ${index + 1}`);
      });
      this.add.disabled = false;
      this.add.focus();
    });
    this.rows.append(row);
    this.add.disabled = this.rows.childElementCount >= MOST;
    if (focus) input.focus();
  }
}
