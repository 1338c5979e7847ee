import { Model } from "./model.js";
import { LiveSource } from "./source.js";
import { TapePlayer } from "./tape.js";

const TOLERANCE = 400;

/** A tape that is played as the leading page says; the leading page itself listens to nobody. */
export class Follower extends EventTarget {
  game = -1;
  #leads;
  #word = null;

  constructor(model, leads) {
    super();
    this.#leads = leads;
    this.player = new TapePlayer(model);
  }

  get state() {
    return { game: this.game, at: this.player.time, speed: this.player.speed, playing: this.player.playing };
  }

  async start() {
    if (this.#leads) {
      await this.choose(0);
      return;
    }
    const model = new Model();
    model.addEventListener("change", (event) => {
      if (event.detail.has("transport")) this.#follow(model.parts.transport, model);
    });
    this.source = new LiveSource(model);
  }

  async choose(game) {
    const tape = await (await fetch(`/tape/${game}.json`)).json();
    this.game = game;
    this.player.load(tape);
    this.dispatchEvent(new Event("tape"));
  }

  async #follow(word, model) {
    this.#word = word;
    if (word.game !== this.game) await this.choose(word.game);
    if (this.#word !== word) return;
    this.player.speed = word.speed;
    const at = word.at + (word.playing ? (model.now() - word.since) * word.speed : 0);
    if (Math.abs(this.player.time - at) > TOLERANCE * word.speed || !word.playing) this.player.seek(at);
    if (this.player.playing !== word.playing) this.player.play(word.playing);
  }
}
