const PATIENCE = 2000;

/** Feeds a model from the server; the browser comes back by itself and says what it saw last. */
export class LiveSource extends EventTarget {
  #model;
  #events;

  constructor(model) {
    super();
    this.#model = model;
    this.#open();
  }

  #open() {
    const events = new EventSource("/events");
    this.#events = events;
    events.addEventListener("picture", (event) => this.#model.picture(JSON.parse(event.data)));
    events.addEventListener("frame", (event) => {
      if (!this.#model.frame(JSON.parse(event.data))) this.#again();
    });
    events.addEventListener("clock", (event) => this.#model.set(JSON.parse(event.data).t));
    events.onopen = () => this.#tell(true);
    events.onerror = () => {
      this.#tell(false);
      // A browser gives up where the server refused it; this page does not.
      if (events.readyState === EventSource.CLOSED) setTimeout(() => this.#again(), PATIENCE);
    };
  }

  #again() {
    this.#events.close();
    this.#open();
  }

  #tell(connected) {
    document.documentElement.dataset.connected = String(connected);
    this.dispatchEvent(new CustomEvent("connection", { detail: connected }));
  }
}
