const PHASES = {
  ready: "ready",
  waiting: "waiting for the first word",
  thinking: "thinking",
  answering: "answering",
  held: "waits for the next round",
  pausing: "pausing",
  done: "done",
  failed: "could not be reached",
  stopped: "stopped",
};

export const SIGNS = { right: "✓", wrong: "✕", unreadable: "?", failed: "!", looped: "↻", cancelled: "–", answered: "•" };

export const phaseWords = (phase) => PHASES[phase] ?? phase;

/** The name behind the last slash, because that is what people say; "Player A" as long as names are hidden. */
export function shortName(seat) {
  if (!seat) return "";
  if (!seat.name) return `Player ${seat.letter}`;
  const bare = seat.name.split("#").length > 1 && seat.name.startsWith("http") ? seat.name.split("#").pop() : seat.name;
  return bare.split("/").pop();
}

export const roundWords = (round, rounds) => (round === 0 ? "Solve" : `Check ${round} of ${rounds}`);

export function clock(milliseconds) {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  return `${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}`;
}

export const seconds = (milliseconds) =>
  milliseconds >= 60000 ? clock(milliseconds) : `${(milliseconds / 1000).toFixed(1)} s`;

export const count = (number) => Math.round(number).toLocaleString("en-US");

export const dollars = (cost) => (cost === 0 ? "$0" : cost < 0.01 ? "< 1¢" : `$${cost.toFixed(2)}`);

export const plural = (number, word) => `${number} ${word}${number === 1 ? "" : "s"}`;
