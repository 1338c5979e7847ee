const PATIENCE = 2000;
const LINE = "/js/line.js";

/** The policy of the pages lets in no address of a script but those that stand here. */
const policy = globalThis.trustedTypes?.createPolicy("gridlock", { createScriptURL: (name) => (name === "line" ? LINE : "") });

/** Feeds a model from the server, by the one line that all pages of this browser share where it knows how to. */
export class LiveSource extends EventTarget {
  #model;
  #events;
  #port;

  constructor(model) {
    super();
    this.#model = model;
    if (globalThis.SharedWorker) this.#join();
    else this.#open();
  }

  #join() {
    const worker = new SharedWorker(policy?.createScriptURL("line") ?? LINE, { type: "module", name: "gridlock" });
    worker.onerror = () => this.#open();
    this.#port = worker.port;
    this.#port.onmessage = ({ data }) => {
      if (data.kind === "line") this.#tell(data.connected);
      else this.#take(data.kind, data.data);
    };
    addEventListener("pagehide", () => this.#port.postMessage("bye"));
  }

  /** The browser comes back by itself and says what it saw last. */
  #open() {
    const events = new EventSource("/events");
    this.#events = events;
    for (const kind of ["picture", "frame", "clock"]) events.addEventListener(kind, (event) => this.#take(kind, event.data));
    events.onopen = () => this.#tell(true);
    events.onerror = () => {
      this.#tell(false);
      // A browser gives up where the server refused it; this page does not.
      if (events.readyState === EventSource.CLOSED) setTimeout(() => this.#again(), PATIENCE);
    };
  }

  #take(kind, data) {
    if (kind === "picture") this.#model.picture(JSON.parse(data));
    else if (kind === "clock") this.#model.set(JSON.parse(data).t);
    else if (!this.#model.frame(JSON.parse(data))) this.#again();
  }

  #again() {
    if (this.#events) {
      this.#events.close();
      this.#open();
    } else {
      this.#port.postMessage("again");
    }
  }

  #tell(connected) {
    document.documentElement.dataset.connected = String(connected);
    this.dispatchEvent(new CustomEvent("connection", { detail: connected }));
  }
}
