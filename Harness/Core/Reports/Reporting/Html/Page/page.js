const THEMES = ["auto", "light", "dark"];

function themeButton() {
  const root = document.documentElement;
  const button = el("button", { type: "button" });
  const face = () => { button.textContent = `Colours: ${root.dataset.theme}`; };
  button.addEventListener("click", () => {
    root.dataset.theme = THEMES[(THEMES.indexOf(root.dataset.theme) + 1) % THEMES.length];
    face();
  });
  face();
  return button;
}

document.querySelector("nav").append(themeButton());
for (const table of document.querySelectorAll("table[data-sortable]")) sortable(table);
puzzleList(document.getElementById("puzzle-list"));
drawAll();

let waiting = 0;
new ResizeObserver(() => {
  cancelAnimationFrame(waiting);
  waiting = requestAnimationFrame(() => drawForPaper(matchMedia("print").matches));
}).observe(document.getElementById("main"));
addEventListener("beforeprint", () => drawForPaper(true));
addEventListener("afterprint", () => drawForPaper(false));
