import { el, setAttribute, setText } from "./dom.js";

/** Shows the promise made before the start, and checks it in this browser at the reveal. */
export class FreshView {
  #promised = "";
  #checked = "";

  constructor() {
    this.sign = el("span", { class: "sign", "aria-hidden": "true" });
    this.words = el("span", { class: "words" });
    this.hash = el("code", {});
    this.element = el("p", { class: "seal", hidden: true }, this.sign, this.words, this.hash);
  }

  update(model) {
    const fresh = model.parts.fresh;
    this.element.hidden = !fresh;
    if (!fresh) return;
    if (!fresh.text) this.#promised = fresh.hash;
    setText(this.hash, fresh.hash.slice(0, 16));
    setAttribute(this.hash, "title", fresh.hash);
    if (!fresh.text) this.#say("promised", "◆", "Sealed before the start");
    else if (this.#checked !== fresh.hash) this.#check(fresh);
  }

  async #check(fresh) {
    this.#checked = fresh.hash;
    if (!globalThis.crypto?.subtle) {
      this.#say("promised", "◆", "Revealed; this browser can not check the seal");
      return;
    }
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(fresh.text));
    const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    const same = hex === fresh.hash && (this.#promised === "" || this.#promised === fresh.hash);
    if (same) this.#say("kept", "✓", this.#promised ? "Seal checked: it was this puzzle" : "Seal fits this puzzle");
    else this.#say("broken", "✕", "The seal does not fit this puzzle");
  }

  #say(state, sign, words) {
    setAttribute(this.element, "data-state", state);
    setText(this.sign, sign);
    setText(this.words, words);
  }
}
