import { el } from "./dom.js";
import { keepsakes } from "./keepsakes.js";
import { Model } from "./model.js";
import { Scene } from "./scene.js";
import { TapePlayer } from "./tape.js";
import { Transport } from "./transport.js";

const read = (id) => JSON.parse(document.getElementById(id).textContent);
const pictures = Object.fromEntries(
  Object.entries(read("pictures")).map(([kind, svg]) => [kind, URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }))]),
);
const model = new Model();
const scene = new Scene(model);
scene.mount();
const player = new TapePlayer(model);
player.load(read("tape"));
const lanes = el("img", { class: "timeline", src: pictures.lanes, alt: "Right cells over time, one lane a player" });
const transport = new Transport(player, lanes);
document.getElementById("foot").prepend(transport.element, keepsakes((kind) => pictures[kind]).element);
