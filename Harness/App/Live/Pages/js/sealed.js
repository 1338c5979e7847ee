/** What of the shown puzzle is not as it was sealed; null where all is.
 * @param text what was hashed: a line that says how, then the puzzle as JSON */
export function differences(text, { puzzle, truth }) {
  let sealed;
  try {
    sealed = JSON.parse(text.slice(text.indexOf("\n") + 1));
  } catch {
    return "puzzle";
  }
  if (!puzzle) return null;
  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
  if (sealed.id !== puzzle.id || !same(artifactsOf(sealed), puzzle.artifacts)) return "puzzle";
  const tiers = new Set(puzzle.conditions.map((condition) => condition.tier));
  const conditions = sealed.conditions.filter((condition) => tiers.has(condition.tier));
  if (!same(conditions.map(({ number, text: words }) => [number, words]), puzzle.conditions.map(({ n, text: words }) => [n, words]))) return "list of conditions";
  const shown = truth?.cells.map((artifact) => puzzle.artifacts[artifact]) ?? [];
  return shown.length > 0 && !same(sealed.solution.flat(), shown) ? "solution" : null;
}

const artifactsOf = (sealed) => sealed.categories.flatMap((category) => category.artifacts.map((artifact) => artifact.name));
