import { card, savePng, saveSvg } from "./card.js";
import { el } from "./dom.js";
import { finalParts, timelineFile } from "./timeline.js";

/** Buttons that make something to keep of a tape. */
export function keepsakes(player, shareAddress) {
  const share = shareAddress && el("a", { class: "button", href: shareAddress(), download: "gridlock-face-off.html" }, "One file");
  const box = el(
    "div",
    { class: "keepsakes", role: "group", "aria-label": "Save" },
    share,
    el("button", { type: "button", onclick: () => savePng(card(finalParts(player.tape)), "gridlock-card.png") }, "Card (PNG)"),
    el("button", { type: "button", onclick: () => saveSvg(timelineFile(player.tape), "gridlock-timeline.svg") }, "Timeline (SVG)"),
  );
  if (share) player.addEventListener("time", () => share.setAttribute("href", shareAddress()));
  return box;
}
