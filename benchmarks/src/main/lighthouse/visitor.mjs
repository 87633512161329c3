/** Somebody who is signed in and sends forms, without a browser. */
export class Visitor {
  #cookies = new Map();

  constructor(address) {
    this.address = address;
  }

  async get(path) {
    return this.#keep(await fetch(new URL(path, this.address), this.#asking({})));
  }

  /** Sends a form with a file that stands on the page at `path`. */
  async send(path, to, name, text) {
    const page = await (await this.get(path)).text();
    const form = new FormData();
    form.set("_csrf", page.match(/name="_csrf" value="([^"]+)"/)[1]);
    form.set(name, new Blob([text]), name);
    return this.#keep(await fetch(new URL(to, this.address), this.#asking({ method: "POST", body: form })));
  }

  #asking(request) {
    return { ...request, redirect: "manual", headers: { Cookie: [...this.#cookies].map((pair) => pair.join("=")).join("; ") } };
  }

  #keep(answer) {
    for (const cookie of answer.headers.getSetCookie()) {
      const [name, value] = cookie.split(";")[0].split("=");
      this.#cookies.set(name, value);
    }
    return answer;
  }
}
