import { el } from "./dom.js";

const FILES = { share: ["One file", "gridlock-face-off.html"], timeline: ["Timeline (SVG)", "gridlock-timeline.svg"] };
const CARD = "gridlock-card.png";

/** Things to keep of a tape. @param address tells where each of them lies; undefined for one that is not to be had */
export function keepsakes(address) {
  const links = Object.entries(FILES)
    .filter(([kind]) => address(kind))
    .map(([kind, [name, file]]) => ({ kind, element: el("a", { class: "button", download: file }, name) }));
  const card = el("button", { type: "button", onclick: () => savePng(address("card")) }, "Card (PNG)");
  const element = el("div", { class: "keepsakes", role: "group", "aria-label": "Save" }, links.map((link) => link.element), card);
  const update = () => links.forEach((link) => link.element.setAttribute("href", address(link.kind)));
  update();
  return { element, update };
}

/** Draws the picture onto a canvas and saves that. */
async function savePng(address) {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
  canvas.getContext("2d").drawImage(image, 0, 0);
  const blob = await new Promise((done) => canvas.toBlob(done, "image/png"));
  const link = el("a", { href: URL.createObjectURL(blob), download: CARD });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}
