/** Runs once for all pages of a browser, which would otherwise use up the six connections that it has for one server: holds the one line to
 * the events and passes on what comes. A page that joins gets the whole picture first, then what followed it. */
const PATIENCE = 2000;
/** By port: frames that wait for the page's first picture, or null; and the number of the last that it was given. */
const pages = new Map();
let events = null;
let connected = false;

const numberOf = (data) => Number(/^\{"n":(\d+)/.exec(data)?.[1] ?? -1);

function open() {
  events = new EventSource("/events");
  for (const kind of ["picture", "frame", "clock"]) events.addEventListener(kind, ({ data }) => tell({ kind, data }));
  events.onopen = () => say(true);
  events.onerror = () => {
    say(false);
    // A browser gives up where the server refused it; this line does not.
    if (events?.readyState === EventSource.CLOSED) setTimeout(() => pages.size > 0 && open(), PATIENCE);
  };
}

function say(is) {
  connected = is;
  for (const port of pages.keys()) port.postMessage({ kind: "line", connected });
}

function tell(message) {
  for (const [port, page] of pages) {
    if (message.kind === "picture") begin(port, message);
    else if (!page.waiting) pass(port, page, message);
    else if (message.kind === "frame") page.waiting.push(message);
  }
}

/** A picture may be ahead of the line, which then brings what the page has in it already. */
function pass(port, page, message) {
  if (message.kind === "frame") {
    const number = numberOf(message.data);
    if (number <= page.seen) return;
    page.seen = number;
  }
  port.postMessage(message);
}

/** Lets a page begin with a picture; what came meanwhile follows, as far as the picture does not have it. */
function begin(port, picture) {
  const frames = pages.get(port).waiting ?? [];
  const page = { waiting: null, seen: numberOf(picture.data) };
  pages.set(port, page);
  port.postMessage(picture);
  for (const frame of frames) pass(port, page, frame);
}

/** Asks for a picture by a line of its own, which is given up as soon as it has come. */
function ask(port) {
  pages.set(port, { waiting: [], seen: -1 });
  const once = new EventSource("/events");
  once.addEventListener("picture", ({ data }) => {
    once.close();
    if (pages.get(port)?.waiting) begin(port, { kind: "picture", data });
  });
  once.onerror = () => {
    once.close();
    setTimeout(() => pages.get(port)?.waiting && ask(port), PATIENCE);
  };
}

self.addEventListener("connect", ({ ports: [port] }) => {
  port.onmessage = ({ data }) => {
    if (data === "again") ask(port);
    if (data !== "bye") return;
    pages.delete(port);
    if (pages.size > 0) return;
    events?.close();
    events = null;
  };
  if (events) {
    ask(port);
    port.postMessage({ kind: "line", connected });
  } else {
    pages.set(port, { waiting: [], seen: -1 });
    open();
  }
});
