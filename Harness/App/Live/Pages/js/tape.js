export const SPEEDS = [1, 2, 4, 8, 16, 32];

/** Plays a tape into a model: forwards by frames, backwards by beginning anew. */
export class TapePlayer extends EventTarget {
  time = 0;
  speed = 1;
  playing = false;
  #model;
  #next = 0;
  #then = 0;

  constructor(model) {
    super();
    this.#model = model;
    model.clock = () => this.time;
    const beat = (now) => {
      this.#beat(now);
      requestAnimationFrame(beat);
    };
    requestAnimationFrame(beat);
  }

  load(tape) {
    this.tape = tape;
    this.#next = 0;
    this.seek(0);
  }

  get length() {
    return this.tape?.length ?? 0;
  }

  play(playing = true) {
    if (playing && this.time >= this.length) this.seek(0);
    this.playing = playing;
    this.#then = performance.now();
    this.#tell();
  }

  faster(speed) {
    this.speed = speed;
    this.#tell();
  }

  /** Goes to a moment, in milliseconds since the beginning. */
  seek(time) {
    const frames = this.tape.frames;
    this.time = Math.min(Math.max(0, time), this.length);
    if (this.#next === 0 || frames[this.#next - 1].t > this.time) {
      this.#model.picture(frames[0]);
      this.#next = 1;
    }
    this.#run();
    this.#tell();
  }

  /** To the next event worth telling, or back to the one before. */
  step(direction) {
    this.playing = false;
    const told = this.tape.frames.filter((frame) => frame.ticker).map((frame) => frame.t);
    const to = direction > 0 ? told.find((time) => time > this.time) : told.findLast((time) => time < this.time);
    this.seek(to ?? (direction > 0 ? this.length : 0));
  }

  #run() {
    const frames = this.tape.frames;
    while (this.#next < frames.length && frames[this.#next].t <= this.time) this.#model.frame(frames[this.#next++]);
  }

  #beat(now) {
    if (!this.playing || !this.tape) return;
    this.time = Math.min(this.length, this.time + (now - this.#then) * this.speed);
    this.#then = now;
    this.#run();
    if (this.time >= this.length) this.playing = false;
    this.#tell(!this.playing);
  }

  #tell(changed = true) {
    this.dispatchEvent(new CustomEvent("time", { detail: changed }));
  }
}
