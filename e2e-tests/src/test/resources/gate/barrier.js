// Stands in for a barrier on a serial port, as docs/gate.md has it, and notes everything that the page sends anywhere.
(() => {
  class Barrier extends EventTarget {
    constructor() {
      super();
      this.heard = [];
      this.last = 0;
      this.behaviour = "OPENS";
      this.readable = null;
      this.writable = null;
    }
    getInfo() {
      return { usbVendorId: 0x1a86, usbProductId: 0x7523 };
    }
    async open({ baudRate }) {
      if (baudRate !== 9600) {
        throw new DOMException("baud", "NetworkError");
      }
      this.readable = new ReadableStream({ start: (line) => (this.line = line) });
      this.writable = new WritableStream({ write: (bytes) => this.take(new TextDecoder().decode(bytes)) });
    }
    take(text) {
      const [word, number] = text.trim().split(" ");
      this.heard.push(text.trim());
      if (word === "OPEN" && Number(number) > this.last && this.behaviour !== "SILENT") {
        this.last = Number(number);
        this.say(this.behaviour === "FAULTY" ? `FAULT ${number}` : `OPENED ${number}`);
      }
    }
    /** The person at the open barrier goes through. */
    pass() {
      this.say(`PASSED ${this.last}`);
    }
    say(text) {
      this.line.enqueue(new TextEncoder().encode(text + "\r\n"));
    }
  }

  const barrier = new Barrier();
  const serial = new EventTarget();
  serial.getPorts = async () => (sessionStorage.getItem("allowed.barrier") ? [barrier] : []);
  serial.requestPort = async () => {
    sessionStorage.setItem("allowed.barrier", "yes");
    return barrier;
  };
  Object.defineProperty(navigator, "serial", { value: serial, configurable: true });

  const sent = [];
  const asked = window.fetch;
  window.fetch = (what, options = {}) => {
    sent.push({ url: String(what.url ?? what), body: options.body ?? null });
    return asked(what, options);
  };
  for (const [owner, name] of [[XMLHttpRequest.prototype, "send"], [Navigator.prototype, "sendBeacon"], [WebSocket.prototype, "send"]]) {
    const own = owner[name];
    owner[name] = function (...all) {
      sent.push({ url: name, body: String(all.at(-1)) });
      return own.apply(this, all);
    };
  }
  window.lane = { barrier, sent };
})();
