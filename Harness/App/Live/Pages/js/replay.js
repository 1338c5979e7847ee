import { DeskLine } from "./desk.js";
import { el } from "./dom.js";
import { Follower } from "./follower.js";
import { keepsakes } from "./keepsakes.js";
import { Model } from "./model.js";
import { Scene } from "./scene.js";
import { timeline } from "./timeline.js";
import { Transport } from "./transport.js";

const leads = location.hash.length > 1;
const line = new DeskLine();
const model = new Model();
const scene = new Scene(model);
scene.mount();
const follower = new Follower(model, leads);
const { player } = follower;
const lanes = el("div", { class: "lanes" });
const { titles } = await (await fetch("/tapes.json")).json();
const choice = el("select", { "aria-label": "Face-off", class: "games" }, titles.map((title, index) => el("option", { value: String(index) }, title)));
choice.addEventListener("change", () => follower.choose(Number(choice.value)));
const transport = new Transport(player, lanes);
transport.element.prepend(choice);
document.getElementById("foot").prepend(transport.element, keepsakes(player, () => `/share/${follower.game}.html`));
follower.addEventListener("tape", () => {
  lanes.replaceChildren(timeline(player.tape));
  choice.value = String(follower.game);
});
if (leads) {
  player.addEventListener("time", (event) => {
    if (event.detail) line.wish("transport", follower.state).catch((failure) => scene.bar.fault(failure.message));
  });
}
await follower.start();
