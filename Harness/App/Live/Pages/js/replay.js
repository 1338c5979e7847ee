import { DeskLine } from "./desk.js";
import { el } from "./dom.js";
import { Follower } from "./follower.js";
import { keepsakes } from "./keepsakes.js";
import { Transport } from "./transport.js";

/** Makes a stage one that plays tapes; whoever has the token leads, everyone else follows. */
export async function replay(model, scene) {
  const leads = location.hash.length > 1;
  const line = new DeskLine();
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
    player.addEventListener("time", (event) => {
      if (event.detail) line.wish("transport", follower.state).catch((failure) => scene.bar.fault(failure.message));
    });
  }
  await follower.start();
}
