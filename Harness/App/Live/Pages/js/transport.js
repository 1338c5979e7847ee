import { el, setText } from "./dom.js";
import { SPEEDS } from "./tape.js";
import { clock } from "./words.js";

const KEY_STEP = 5000;

/** Play, pause, step, speed and scrubber of a replay. */
export class Transport {
  constructor(player, ...more) {
    this.player = player;
    this.play = el("button", { type: "button", class: "main", onclick: () => player.play(!player.playing) });
    const back = el("button", { type: "button", "aria-label": "Back to the event before", title: "Event before (,)", onclick: () => player.step(-1) }, "⏮");
    const step = el("button", { type: "button", "aria-label": "On to the next event", title: "Next event (.)", onclick: () => player.step(1) }, "⏭");
    this.speed = el("select", { "aria-label": "Speed" }, SPEEDS.map((speed) => el("option", { value: String(speed) }, `${speed}×`)));
    this.speed.addEventListener("change", () => player.faster(Number(this.speed.value)));
    this.scrubber = el("input", { type: "range", min: "0", max: "1000", step: "1", "aria-label": "Moment" });
    this.scrubber.addEventListener("input", () => player.seek((Number(this.scrubber.value) / 1000) * player.length));
    this.time = el("span", { class: "at" });
    this.element = el(
      "div",
      { class: "transport", role: "group", "aria-label": "Replay" },
      this.play,
      back,
      step,
      this.speed,
      el("div", { class: "track" }, ...more, this.scrubber),
      this.time,
    );
    player.addEventListener("time", () => this.#draw());
    document.addEventListener("keydown", (event) => this.#key(event));
    this.#draw();
  }

  #draw() {
    const { player } = this;
    setText(this.play, player.playing ? "⏸ Pause" : "▶ Play");
    this.speed.value = String(player.speed);
    if (player.length > 0) this.scrubber.value = String(Math.round((player.time / player.length) * 1000));
    this.scrubber.setAttribute("aria-valuetext", `${clock(player.time)} of ${clock(player.length)}`);
    setText(this.time, `${clock(player.time)} / ${clock(player.length)}`);
  }

  #key(event) {
    if (this.element.hidden || event.target.closest?.("input, select, textarea, .pane") || (event.key === " " && event.target.closest?.("button, a")) || event.ctrlKey || event.altKey || event.metaKey) return;
    const acts = {
      " ": () => this.player.play(!this.player.playing),
      ".": () => this.player.step(1),
      ",": () => this.player.step(-1),
      ArrowRight: () => this.player.seek(this.player.time + KEY_STEP),
      ArrowLeft: () => this.player.seek(this.player.time - KEY_STEP),
    };
    if (!acts[event.key]) return;
    event.preventDefault();
    acts[event.key]();
  }
}
