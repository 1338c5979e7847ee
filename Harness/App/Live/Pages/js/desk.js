const KEY = "gridlock.token";
const TOKEN = /^[A-Za-z0-9_-]{22}$/;

/** The way to the desk: the token came behind the "#" of the address, which no server and no log ever sees. */
export class DeskLine {
  #token;

  constructor() {
    const given = TOKEN.test(location.hash.slice(1)) ? location.hash.slice(1) : "";
    if (given) {
      sessionStorage.setItem(KEY, given);
      history.replaceState(null, "", location.pathname);
    }
    this.#token = given || sessionStorage.getItem(KEY) || "";
  }

  /** True where this page may wish for anything at all. */
  get isOpen() {
    return this.#token !== "";
  }

  /** @returns what was asked for; throws with one sentence for people where the wish was not met */
  async wish(name, body = {}) {
    let response;
    try {
      response = await fetch(`/api/${name}`, {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-Gridlock-Token": this.#token },
        body: JSON.stringify(body),
      });
    } catch {
      throw new Error("The server does not answer; is gridlock still running?");
    }
    const answer = await response.json().catch(() => ({}));
    if (!response.ok) throw new Error(answer.refusal ?? `The server says ${response.status}.`);
    return answer.content;
  }
}
