import { keepsakes } from "./keepsakes.js";
import { Model } from "./model.js";
import { Scene } from "./scene.js";
import { TapePlayer } from "./tape.js";
import { timeline } from "./timeline.js";
import { Transport } from "./transport.js";

const tape = JSON.parse(document.getElementById("tape").textContent);
const model = new Model();
const scene = new Scene(model);
scene.mount();
const player = new TapePlayer(model);
player.load(tape);
const transport = new Transport(player, timeline(tape));
document.getElementById("foot").prepend(transport.element, keepsakes(player, null));
