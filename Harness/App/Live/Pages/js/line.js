/** Runs once for all pages of a browser, which would otherwise use up the six connections that it has for one server: holds the one line to
 * the events and passes on what comes. A page that joins gets the whole picture first, then what followed it. */
const PATIENCE = 2000;
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
  for (const [port, waiting] of pages) {
    if (!waiting) port.postMessage(message);
    else if (message.kind === "frame") waiting.push(message);
    else if (message.kind === "picture") begin(port, message);
  }
}

/** Lets a page begin with a picture; what came meanwhile follows, as far as the picture does not have it. */
function begin(port, picture) {
  const waiting = pages.get(port);
  if (!waiting) return;
  pages.set(port, null);
  port.postMessage(picture);
  for (const frame of waiting) if (numberOf(frame.data) > numberOf(picture.data)) port.postMessage(frame);
}

/** Asks for a picture by a line of its own, which is given up as soon as it has come. */
function ask(port) {
  pages.set(port, []);
  const once = new EventSource("/events");
  once.addEventListener("picture", ({ data }) => {
    once.close();
    if (pages.has(port)) begin(port, { kind: "picture", data });
  });
  once.onerror = () => {
    once.close();
    setTimeout(() => pages.get(port) && ask(port), PATIENCE);
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
    pages.set(port, []);
    open();
  }
});
