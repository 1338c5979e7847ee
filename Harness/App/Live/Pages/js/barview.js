import { el, setAttribute, setText, show } from "./dom.js";
import { FreshView } from "./freshview.js";
import { clock, plural } from "./words.js";

const PHASES = {
  setup: "Between face-offs",
  preparing: "Making a puzzle that nobody has seen",
  ready: "Ready",
  playing: "Live",
  over: "Over",
  revealed: "Revealed",
};

/** The strip at the top: what this is, where it stands, what was promised. */
export class BarView {
  constructor(...tools) {
    this.phase = el("span", { class: "state" });
    this.game = el("span", { class: "game" });
    this.time = el("time", { class: "clock" });
    this.fresh = new FreshView();
    this.lost = el("span", { class: "lost", role: "status" });
    this.element = el(
      "div",
      { class: "bar" },
      el("span", { class: "logo", role: "img", "aria-label": "Gridlock" }, el("i", {}), "Gridlock"),
      this.phase,
      this.time,
      this.game,
      this.lost,
      this.fresh.element,
      ...tools,
    );
  }

  update(model, changed) {
    const state = model.show;
    setAttribute(this.phase, "data-phase", state.phase);
    setText(this.phase, (state.replay ? "Replay" : PHASES[state.phase]) + (state.hold ? " · next round held" : ""));
    const blind = state.blind && state.phase !== "revealed" ? " · blind" : "";
    setText(this.game, state.game ? `Face-off ${state.game} · tier ${state.tier} · ${plural(state.rounds, "check")}${blind}` : "");
    show(this.game, Boolean(state.game) && state.phase !== "preparing");
    if (["fresh", "truth", "puzzle"].some((part) => changed.has(part))) this.fresh.update(model);
  }

  connection(connected) {
    setText(this.lost, connected ? "" : "Connection lost, coming back…");
  }

  fault(words) {
    setText(this.lost, words);
  }

  tick(model) {
    const running = model.show.phase === "playing" || Boolean(model.clock);
    if (["setup", "preparing", "ready"].includes(model.show.phase)) setText(this.time, "");
    show(this.time, running || this.time.textContent !== "");
    if (running) setText(this.time, clock(model.now()));
  }
}
