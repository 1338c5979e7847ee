import { Model } from "./model.js";
import { RaceChart } from "./racechart.js";
import { Scene } from "./scene.js";
import { SeriesChart } from "./serieschart.js";
import { LiveSource } from "./source.js";

const { mode } = await (await fetch("/mode.json")).json();
const model = new Model();
const scene = new Scene(model, { race: new RaceChart(), course: new SeriesChart() });
scene.mount();
if (mode === "replay") {
  const { replay } = await import("./replay.js");
  await replay(model, scene);
} else {
  const source = new LiveSource(model);
  source.addEventListener("connection", (event) => scene.bar.connection(event.detail));
}
