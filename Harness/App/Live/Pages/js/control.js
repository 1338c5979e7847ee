import { BarView } from "./barview.js";
import { DeskLine } from "./desk.js";
import { el, setText, show } from "./dom.js";
import { Model } from "./model.js";
import { preferences } from "./prefs.js";
import { SeriesChart } from "./serieschart.js";
import { SavedView } from "./savedview.js";
import { SeriesView } from "./seriesview.js";
import { SetupForm } from "./setupform.js";
import { LiveSource } from "./source.js";
import { TickerView } from "./tickerview.js";
import { count, phaseWords, roundWords, shortName } from "./words.js";

const SAYS = {
  setup: "Press the button: a puzzle is made and proven, its seal is shown, and after a short countdown the players begin.",
  preparing: "A puzzle is being made and proven …",
  ready: "The seal is shown to everyone. No player has the puzzle yet.",
  playing: "The players are at it.",
  over: "Everyone is through. Reveal when you like.",
  revealed: "Names, solution and seal are shown. On to the next puzzle?",
};

/** The streamer's page. */
class Control {
  /** True while the focus waits for a button to go to. */
  #carries = false;

  constructor(model) {
    this.model = model;
    this.line = new DeskLine();
    this.form = new SetupForm((name, text) => this.#bring(name, text));
    this.bar = new BarView(preferences());
    this.ticker = new TickerView(8);
    this.series = new SeriesView();
    this.course = new SeriesChart();
    this.saved = new SavedView(this.line);
    this.says = el("p", { class: "says" });
    this.fault = el("p", { class: "fault", role: "alert" });
    this.seats = el("ol", { class: "overview", "aria-label": "Players now" });
    this.buttons = {
      go: this.#button("Start the face-off", "main", () => this.#prepare("go")),
      prepare: this.#button("Only get it ready", "", () => this.#prepare("prepare")),
      start: this.#button("Begin now", "main", () => this.#wish("start")),
      hold: this.#button("Pause before the next round", "", () => this.#wish("hold", { on: !this.model.show.hold })),
      stop: this.#button("Stop", "", () => this.#wish("stop")),
      reveal: this.#button("Reveal", "main", () => this.#wish("reveal")),
      clear: this.#button("Clear the series", "quiet", () => this.#wish("clear")),
    };
    model.addEventListener("change", (event) => this.#draw(event.detail));
    setInterval(() => this.bar.tick(model), 200);
  }

  async mount() {
    document.getElementById("bar").append(this.bar.element);
    const links = [["/", "Stage"], ["/overlay", "Overlay for OBS"], ["/overlay?part=score", "Only the score"], ["/overlay?part=grid&seat=1", "Only one grid"]];
    document.getElementById("main").append(
      el("h1", { class: "unseen" }, "Control"),
      el(
        "section",
        { class: "desk" },
        this.says,
        this.fault,
        el("div", { class: "actions" }, Object.entries(this.buttons).filter(([name]) => name !== "clear").map(([, button]) => button)),
        this.seats,
        this.ticker.element,
        this.series.element,
        this.course.element,
        this.buttons.clear,
        this.saved.element,
        el("nav", { "aria-label": "Pages for viewers" }, el("h2", {}, "For your viewers"), el("ul", {}, links.map(([href, name]) => el("li", {}, el("a", { href, target: "_blank", rel: "noopener" }, name), " ", el("code", {}, new URL(href, location.href).href))))),
      ),
      this.form.element,
    );
    this.#draw(new Set(["show"]));
    try {
      this.form.fill(await this.line.wish("setup"));
    } catch (failure) {
      setText(this.fault, failure.message);
      document.body.dataset.locked = "true";
    }
  }

  #button(name, kind, act) {
    return el("button", { type: "button", class: kind, onclick: act }, name);
  }

  async #prepare(name) {
    if (this.asking || !this.form.valid) return;
    this.asking = true;
    this.form.next(await this.#wish(name, this.form.wish));
    this.asking = false;
  }

  async #bring(name, text) {
    this.form.next(await this.#wish("bring", { name, text }));
  }

  async #wish(name, body) {
    setText(this.fault, "");
    try {
      return await this.line.wish(name, body);
    } catch (failure) {
      setText(this.fault, failure.message);
      return undefined;
    }
  }

  /** Whoever uses the keyboard is taken along when the button that has the focus makes room for others. */
  #draw(changed) {
    const before = document.activeElement;
    this.#carries ||= Object.values(this.buttons).includes(before);
    this.#draws(changed);
    const isLost = before === document.body || before?.hidden;
    if (!isLost) this.#carries = false;
    if (!isLost || !this.#carries) return;
    const buttons = Object.values(this.buttons).filter((button) => !button.hidden && ![this.buttons.clear, this.buttons.stop].includes(button));
    const next = buttons.find((button) => button.classList.contains("main")) ?? buttons[0];
    next?.focus();
    this.#carries = !next;
  }

  #draws(changed) {
    const { show: state } = this.model;
    const idle = ["setup", "over", "revealed"].includes(state.phase);
    this.bar.update(this.model, changed);
    setText(this.says, state.note ?? SAYS[state.phase] ?? "");
    show(this.buttons.go, idle);
    setText(this.buttons.go, state.game ? "Next puzzle" : "Start the face-off");
    show(this.buttons.prepare, idle);
    show(this.buttons.start, state.phase === "ready");
    show(this.buttons.hold, ["ready", "playing"].includes(state.phase));
    setText(this.buttons.hold, state.hold ? "Let the next round begin" : "Pause before the next round");
    show(this.buttons.stop, ["preparing", "ready", "playing"].includes(state.phase));
    show(this.buttons.reveal, state.phase === "over");
    show(this.buttons.clear, Boolean(this.model.parts.series));
    this.buttons.go.classList.toggle("main", state.phase !== "over");
    this.#overview();
    this.ticker.update(this.model);
    this.series.update(this.model);
    this.course.update(this.model);
    this.saved.update(state);
    Object.assign(document.documentElement.dataset, { phase: state.phase, frame: this.model.last });
  }

  #overview() {
    this.seats.replaceChildren(
      ...this.model.seats.map((index) => {
        const seat = this.model.seat(index);
        const pace = this.model.parts[`pace.${index}`];
        return el(
          "li",
          { "data-seat": String(index) },
          el("b", {}, shortName(seat), seat?.simulated ? el("span", { class: "tag" }, "simulated") : null),
          el("span", {}, seat ? `${seat.call ? `${roundWords(seat.round, seat.rounds)}: ` : ""}${phaseWords(seat.phase)}` : ""),
          el("span", { class: "number" }, pace ? `${count(pace.tokens)} tokens` : ""),
        );
      }),
    );
  }
}

const model = new Model();
const control = new Control(model);
control.mount();
const source = new LiveSource(model);
source.addEventListener("connection", (event) => control.bar.connection(event.detail));
