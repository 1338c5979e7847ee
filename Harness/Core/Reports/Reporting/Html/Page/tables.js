/** Every heading of a table becomes a button that sorts by it; what has no value stays last. */
function sortable(table) {
  const body = table.tBodies[0];
  const headings = [...table.tHead.rows[0].cells];
  if (body.rows.length < 2) return;
  headings.forEach((heading, column) => {
    const button = el("button", { type: "button" }, heading.textContent);
    heading.replaceChildren(button);
    button.addEventListener("click", () => {
      const isNumber = heading.classList.contains("number");
      const now = heading.getAttribute("aria-sort");
      const order = now === null ? (isNumber ? "descending" : "ascending") : now === "ascending" ? "descending" : "ascending";
      for (const other of headings) other.removeAttribute("aria-sort");
      heading.setAttribute("aria-sort", order);
      body.append(...[...body.rows].sort((one, other) => compare(one.cells[column], other.cells[column], isNumber, order)));
    });
  });
}

function compare(one, other, isNumber, order) {
  const sign = order === "ascending" ? 1 : -1;
  if (!isNumber) return sign * one.textContent.localeCompare(other.textContent, "en", { numeric: true });
  const [a, b] = [one, other].map((cell) => (cell.dataset.order === undefined ? null : Number(cell.dataset.order)));
  if (a === null || b === null) return (a === null) - (b === null);
  return sign * (a - b);
}
