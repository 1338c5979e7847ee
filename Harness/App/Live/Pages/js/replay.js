import { DeskLine } from "./desk.js";
import { el } from "./dom.js";
import { Follower } from "./follower.js";
import { keepsakes } from "./keepsakes.js";
import { Transport } from "./transport.js";

/** Makes a stage one that plays tapes; whoever has the token leads, everyone else follows. */
export async function replay(model, scene) {
  const line = new DeskLine();
  const leads = line.isOpen;
  const follower = new Follower(model, leads);
  const { player } = follower;
  const lanes = el("img", { class: "timeline", alt: "Right cells over time, one lane a player" });
  const { titles } = await (await fetch("/tapes.json")).json();
  const choice = el("select", { "aria-label": "Face-off", class: "games" }, titles.map((title, index) => el("option", { value: String(index) }, title)));
  choice.addEventListener("change", () => follower.choose(Number(choice.value)));
  const transport = new Transport(player, lanes);
  transport.element.prepend(choice);
  const kept = keepsakes((kind) => (kind === "share" ? `/share/${follower.game}.html` : `/${kind}/${follower.game}.svg`));
  document.getElementById("foot").prepend(transport.element, kept.element);
  follower.addEventListener("tape", () => {
    lanes.src = `/lanes/${follower.game}.svg`;
    choice.value = String(follower.game);
    kept.update();
  });
  if (leads) {
    const lead = new Lead(() => line.wish("transport", follower.state), scene.bar);
    player.addEventListener("time", (event) => event.detail && lead.tell());
  } else {
    transport.element.hidden = true;
    scene.bar.fault("follows whoever opened it with the token");
  }
  await follower.start();
}

/** Tells all other pages where this one is: one wish at a time, and the last word counts. */
class Lead {
  #busy = false;
  #again = false;

  constructor(wish, bar) {
    this.wish = wish;
    this.bar = bar;
  }

  async tell() {
    this.#again = true;
    if (this.#busy) return;
    this.#busy = true;
    while (this.#again) {
      this.#again = false;
      await this.wish().catch((failure) => this.bar.fault(failure.message));
    }
    this.#busy = false;
  }
}
