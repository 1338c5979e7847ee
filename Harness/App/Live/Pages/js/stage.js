import { Model } from "./model.js";
import { Scene } from "./scene.js";
import { LiveSource } from "./source.js";

const model = new Model();
const scene = new Scene(model);
scene.mount();
const source = new LiveSource(model);
source.addEventListener("connection", (event) => scene.bar.connection(event.detail));
