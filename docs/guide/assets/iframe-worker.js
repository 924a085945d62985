/* The search runs in a worker, and browsers start none from files. Here a hidden frame stands in for it. */
(function () {
  if (location.protocol !== "file:" || !window.Worker) return;

  window.Worker = class extends EventTarget {
    constructor(address) {
      super();
      this.onmessage = null;
      this.waiting = [];
      this.inside = null;
      const frame = document.createElement("iframe");
      frame.hidden = true;
      frame.title = "Search";
      frame.setAttribute("aria-hidden", "true");
      frame.addEventListener("load", () => this.begin(frame.contentWindow, String(address)), { once: true });
      const attach = () => document.body.append(frame);
      if (document.body) attach(); else document.addEventListener("DOMContentLoaded", attach);
    }

    /* Give the frame what a worker has, then its script, then what was sent meanwhile. */
    begin(inside, address) {
      inside.postMessage = (data) => {
        const event = new MessageEvent("message", { data });
        this.dispatchEvent(event);
        if (this.onmessage) this.onmessage(event);
      };
      inside.importScripts = (...scripts) =>
        scripts.reduce((before, one) => before.then(() => this.load(inside, one)), Promise.resolve());
      this.load(inside, address).then(() => {
        this.inside = inside;
        for (const data of this.waiting.splice(0)) this.send(data);
      });
    }

    load(inside, address) {
      return new Promise((done, failed) => {
        const script = inside.document.createElement("script");
        script.src = new URL(address, location.href).href;
        script.onload = done;
        script.onerror = failed;
        inside.document.body.append(script);
      });
    }

    postMessage(data) {
      if (this.inside) this.send(data); else this.waiting.push(data);
    }

    send(data) {
      const event = new this.inside.MessageEvent("message", { data });
      this.inside.dispatchEvent(event);
      if (this.inside.onmessage) this.inside.onmessage(event);
    }

    terminate() {
      if (this.inside) this.inside.frameElement.remove();
      this.inside = null;
    }
  };
})();
