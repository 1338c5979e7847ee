import { el, setAttribute, setText } from "./dom.js";
import { differences } from "./sealed.js";

const SEAL = {
  name: "The seal",
  how: "The puzzle was hashed with SHA-256 before any player had it. After the reveal, what was hashed can be saved and checked with any tool:",
};
const FINGERPRINT = {
  name: "The fingerprint of the puzzle",
  how: "The SHA-256 of the puzzle, as “gridlock puzzle commit” prints it. The recording holds no word that it was shown to anyone before the start. At the end, what was hashed can be saved and checked with any tool:",
};

/** Shows the promise made before the start, and checks it in this browser at the reveal; where none was made, a hash that says which puzzle it is. */
export class FreshView {
  /** Hashes that this page saw before the start, by face-off. */
  #promised = new Map();
  #checked = "";
  #saved = null;
  /** What is said where nothing was promised. */
  #plain = [];

  constructor() {
    this.sign = el("span", { class: "sign", "aria-hidden": "true" });
    this.words = el("span", { class: "words" });
    this.hash = el("code", {});
    this.whole = el("code", { class: "whole" });
    this.save = el("a", { class: "button", download: "gridlock-puzzle.txt" }, "Save what was hashed");
    this.how = el("p", {});
    this.dialog = el(
      "dialog",
      {},
      this.how,
      this.whole,
      el("p", {}, el("code", {}, "sha256sum gridlock-puzzle.txt")),
      el("form", { method: "dialog" }, this.save, el("button", {}, "Close")),
    );
    this.open = el("button", { type: "button", class: "quiet", onclick: () => this.dialog.showModal() }, this.hash);
    this.element = el("div", { class: "seal", hidden: true }, this.sign, this.words, this.open, this.dialog);
  }

  update(model) {
    const { fresh } = model.parts;
    this.element.hidden = !fresh;
    if (!fresh) return;
    const { game } = model.show;
    setText(this.hash, fresh.hash.slice(0, 16));
    setText(this.whole, fresh.hash);
    this.save.hidden = !fresh.text;
    this.#plain = fresh.altered ? ["broken", "✕", "The journal was altered: this is no evidence"] : ["plain", "#", "Fingerprint of the puzzle"];
    const { name, how } = fresh.promised ? SEAL : FINGERPRINT;
    setAttribute(this.dialog, "aria-label", name);
    setAttribute(this.open, "title", `${name}, whole`);
    setText(this.how, how);
    if (!fresh.text) {
      URL.revokeObjectURL(this.#saved);
      this.save.removeAttribute("href");
      this.#checked = "";
      if (fresh.promised) {
        this.#promised.set(game, fresh.hash);
        this.#say("promised", "◆", "Sealed before the start");
      } else this.#say(...this.#plain);
      return;
    }
    const key = `${game}.${fresh.hash}.${Boolean(model.parts.truth)}`;
    if (this.#checked !== key) this.#check(key, fresh, this.#promised.get(game), model.parts);
  }

  async #check(key, fresh, promised, parts) {
    this.#checked = key;
    URL.revokeObjectURL(this.#saved);
    this.#saved = URL.createObjectURL(new Blob([fresh.text], { type: "text/plain" }));
    this.save.setAttribute("href", this.#saved);
    if (!globalThis.crypto?.subtle) {
      if (fresh.promised) this.#say("promised", "◆", "Revealed; this browser can not check the seal");
      else this.#say(...this.#plain);
      return;
    }
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(fresh.text));
    const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    if (this.#checked !== key) return;
    const other = hex !== fresh.hash || (promised && promised !== fresh.hash);
    const what = other ? "puzzle" : differences(fresh.text, parts);
    if (what) this.#say("broken", "✕", `The ${fresh.promised ? "seal" : "fingerprint"} does not fit this ${what}`);
    else if (!fresh.promised) this.#say(...this.#plain);
    else this.#say("kept", "✓", promised ? "Seal checked: it was this puzzle" : "Seal fits this puzzle; this page came after it was set");
  }

  #say(state, sign, words) {
    setAttribute(this.element, "data-state", state);
    setText(this.sign, sign);
    setText(this.words, words);
  }
}
