const OUTCOMES = ["right", "wrong", "unreadable", "not played", "looped", "found the trap", "invented an allocation", "mistook the trap", "gave up"];
const [RIGHT, , , LOST, , FOUND] = [0, 1, 2, 3, 4, 5];
const EFFECTS = {
  R: "right, stayed right",
  B: "right, made wrong",
  F: "wrong, made right",
  W: "wrong, unchanged",
  C: "wrong, changed",
  r: "became readable",
  u: "became unreadable",
  U: "stayed unreadable",
  "-": "no answer",
};
const PAGE = 50;
const isGood = (outcome) => outcome === RIGHT || outcome === FOUND;

/** Cases as objects, gathered by puzzle; only those of an opened puzzle are ever shown. */
function gather() {
  const puzzles = report.puzzles.map(([id, tier, size, grade, trap, difficulty]) => ({ id, tier, size, grade, difficulty, isTrap: trap === 1, cases: [] }));
  for (const row of report.cases) {
    const [puzzle, player, run, id, repeat, first, final, cells, conditions, effects, loops, tokens, seconds, dollars, reason] = row;
    const owner = puzzles[puzzle];
    owner.cases.push({
      player, run, repeat, first, final, cells, conditions, effects, loops, tokens, seconds, dollars,
      id: id.startsWith("*") ? owner.id + id.slice(1) : id.slice(1),
      reason: report.reasons[reason] ?? null,
    });
  }
  for (const puzzle of puzzles) {
    const played = puzzle.cases.filter((one) => one.first !== LOST);
    puzzle.played = played.length;
    puzzle.good = played.filter((one) => isGood(one.first)).length;
    puzzle.share = puzzle.played === 0 ? 2 : puzzle.good / puzzle.played;
  }
  return puzzles;
}

function mark(outcome) {
  return el("span", { class: isGood(outcome) ? "right" : outcome === LOST ? null : "wrong" }, `${isGood(outcome) ? "✓" : outcome === LOST ? "–" : "✗"} ${OUTCOMES[outcome]}`);
}

function transcript(one) {
  const { journal } = report.runs[one.run];
  // Browsers that know text fragments go to the match itself.
  const place = `#:~:text=${encodeURIComponent(`"match":"${one.id}"`)}`;
  return journal === null ? one.id : el("a", { href: journal + place, rel: "noopener" }, one.id);
}

function caseTable(puzzle) {
  const heads = ["case", "player", ...(report.runs.length > 1 ? ["run"] : []), "repeat", "first answer", "cells", "conditions", "checks", "last answer", "loops", "tokens", "seconds", "dollars"];
  const order = (one, other) => one.player - other.player || one.run - other.run || one.repeat - other.repeat;
  const rows = [...puzzle.cases].sort(order).map((one) =>
    el(
      "tr",
      {},
      el("th", { scope: "row" }, transcript(one)),
      el("td", {}, report.players[one.player]),
      report.runs.length > 1 ? el("td", {}, report.runs[one.run].id) : null,
      el("td", {}, String(one.repeat)),
      el("td", {}, mark(one.first), one.reason && one.first === LOST ? ` (${one.reason})` : ""),
      el("td", {}, one.cells ?? "–"),
      el("td", {}, one.conditions ?? "–"),
      el("td", {}, [...one.effects].map((letter) => EFFECTS[letter]).join("; ") || "–"),
      el("td", {}, mark(one.final), one.reason && one.first !== LOST ? ` (${one.reason})` : ""),
      el("td", {}, String(one.loops)),
      el("td", {}, one.tokens === null ? "–" : one.tokens.toLocaleString("en")),
      el("td", {}, String(one.seconds)),
      el("td", {}, one.dollars === null ? "unknown" : String(one.dollars)),
    ),
  );
  return el("table", {}, el("thead", {}, el("tr", {}, heads.map((name) => el("th", { scope: "col" }, name)))), el("tbody", {}, rows));
}

function puzzleRows(puzzle, number) {
  const id = `cases-${number}`;
  const width = 5 + report.players.length;
  const detail = el("tr", { class: "cases", id, hidden: true });
  const button = el("button", { type: "button", "aria-expanded": "false", "aria-controls": id }, `▸ ${puzzle.id}`);
  button.addEventListener("click", () => {
    const isOpen = button.getAttribute("aria-expanded") === "true";
    button.setAttribute("aria-expanded", String(!isOpen));
    button.textContent = `${isOpen ? "▸" : "▾"} ${puzzle.id}`;
    detail.hidden = isOpen;
    if (!isOpen && !detail.firstChild) detail.append(el("td", { colspan: width }, el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": `Cases of ${puzzle.id}, tier ${puzzle.tier}` }, caseTable(puzzle))));
  });
  const row = el(
    "tr",
    {},
    el("th", { scope: "row" }, button, puzzle.isTrap ? " trap" : ""),
    el("td", { class: "number" }, String(puzzle.tier)),
    el("td", {}, puzzle.size),
    el("td", { class: "number" }, puzzle.grade === null ? "–" : String(puzzle.grade)),
    el("td", { class: "number" }, puzzle.difficulty === null ? "–" : puzzle.difficulty.toFixed(2)),
    report.players.map((_, player) => {
      const played = puzzle.cases.filter((one) => one.player === player && one.first !== LOST);
      const good = played.filter((one) => isGood(one.first)).length;
      const all = played.length > 0 && good === played.length;
      return el("td", { class: played.length === 0 ? null : all ? "right" : "wrong" }, played.length === 0 ? "–" : `${all ? "✓" : "✗"} ${good}/${played.length}`);
    }),
  );
  return [row, detail];
}

const SORTS = {
  "hardest first": (one, other) => one.share - other.share,
  "easiest first": (one, other) => (one.share > 1) - (other.share > 1) || other.share - one.share,
  "highest grade first": (one, other) => (other.grade ?? 0) - (one.grade ?? 0),
  "by name": () => 0,
};
const FILTERS = {
  all: () => true,
  "not all right": (puzzle) => puzzle.good < puzzle.played,
  "players disagree": (puzzle) => puzzle.good > 0 && puzzle.good < puzzle.played,
  "with lost cases": (puzzle) => puzzle.played < puzzle.cases.length,
  "with loops": (puzzle) => puzzle.cases.some((one) => one.loops > 0),
};

function select(label, values) {
  const input = el("select", {}, values.map((value) => el("option", { value }, value)));
  return [input, el("label", {}, label, input)];
}

function puzzleList(home) {
  const puzzles = gather();
  const search = el("input", { type: "search" });
  const [tier, tierLabel] = select("tier", ["all", ...new Set(puzzles.map((puzzle) => String(puzzle.tier)).sort())]);
  const [which, whichLabel] = select("which", Object.keys(FILTERS));
  const [order, orderLabel] = select("order", Object.keys(SORTS));
  const heads = ["puzzle", "tier", "size", "grade", "difficulty found", ...report.players];
  const body = el("tbody");
  const status = el("p", { class: "note", role: "status" });
  const back = el("button", { type: "button" }, "‹ back");
  const on = el("button", { type: "button" }, "on ›");
  let page = 0;
  const show = () => {
    const wanted = search.value.trim().toLowerCase();
    const found = puzzles
      .filter((puzzle) => (wanted === "" || puzzle.id.toLowerCase().includes(wanted)) && (tier.value === "all" || String(puzzle.tier) === tier.value) && FILTERS[which.value](puzzle))
      .sort(SORTS[order.value]);
    page = Math.min(page, Math.max(0, Math.ceil(found.length / PAGE) - 1));
    const shown = found.slice(page * PAGE, (page + 1) * PAGE);
    body.replaceChildren(...shown.flatMap(puzzleRows));
    back.disabled = page === 0;
    on.disabled = (page + 1) * PAGE >= found.length;
    status.textContent = found.length === 0 ? "None." : `${page * PAGE + 1} to ${page * PAGE + shown.length} of ${found.length}${found.length < puzzles.length ? ` (${puzzles.length} in all)` : ""}`;
  };
  const anew = () => {
    page = 0;
    show();
  };
  search.addEventListener("input", anew);
  for (const input of [tier, which, order]) input.addEventListener("change", anew);
  back.addEventListener("click", () => { page -= 1; show(); });
  on.addEventListener("click", () => { page += 1; show(); });
  home.append(
    el("div", { class: "controls" }, el("label", {}, "puzzle", search), tierLabel, whichLabel, orderLabel, back, on),
    el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Puzzles" },
      el("table", {}, el("caption", {}, "Right first answers, puzzle by puzzle"), el("thead", {}, el("tr", {}, heads.map((name) => el("th", { scope: "col", class: ["tier", "grade", "difficulty found"].includes(name) ? "number" : null }, name)))), body)),
    status,
  );
  show();
}
