// Stands in for what the browser lends a page of the USB bus: scanners to choose, to plug in and out, and to read with.
(() => {
  const memory = (name) => ({
    has: () => sessionStorage.getItem("allowed." + name) === "yes",
    allow: () => sessionStorage.setItem("allowed." + name, "yes"),
  });

  class HidScanner extends EventTarget {
    constructor(productName) {
      super();
      this.productName = productName;
      this.collections = [{ usagePage: 0x8c, usage: 2, featureReports: [{ reportId: 0xfe }] }];
      this.opened = false;
      this.awake = false;
    }
    async open() {
      this.opened = true;
    }
    async sendFeatureReport(id, data) {
      this.awake = id === 0xfe && data[0] === 1;
    }
    report(bytes) {
      if (this.opened && this.awake) {
        const event = new Event("inputreport");
        Object.assign(event, { reportId: 2, data: new DataView(Uint8Array.from(bytes).buffer) });
        this.dispatchEvent(event);
      }
    }
    scan(text) {
      const bytes = new TextEncoder().encode(text);
      for (let at = 0; at < bytes.length; at += 56) {
        const report = new Uint8Array(63);
        const part = bytes.subarray(at, at + 56);
        report.set([part.length, 0x5d, 0x51, 0x31]);
        report.set(part, 4);
        report[62] = at + 56 < bytes.length ? 1 : 0;
        this.report(report);
      }
    }
  }

  class SerialScanner extends EventTarget {
    constructor() {
      super();
      this.readable = null;
    }
    getInfo() {
      return { usbVendorId: 0x0c2e, usbProductId: 0x0b6a };
    }
    async open({ baudRate }) {
      if (baudRate !== 9600) {
        throw new DOMException("baud", "NetworkError");
      }
      this.readable = new ReadableStream({ start: (line) => (this.line = line) });
    }
    async close() {
      this.readable = null;
    }
    send(text) {
      this.line.enqueue(new TextEncoder().encode(text));
    }
  }

  class Bus extends EventTarget {
    constructor(name, devices) {
      super();
      this.allowed = memory(name);
      this.devices = devices;
      this.plugged = new Set(devices);
    }
    known() {
      return this.allowed.has() ? this.devices.filter((device) => this.plugged.has(device)) : [];
    }
    choose() {
      this.allowed.allow();
      return this.known();
    }
    announce(type, device) {
      const event = new Event(type, { bubbles: true });
      event.device = device;
      // a port's own event bubbles up to the bus
      Object.defineProperty(event, "target", { value: device });
      this.dispatchEvent(event);
    }
    unplug(device) {
      this.plugged.delete(device);
      device.opened = false;
      device.line?.error(new DOMException("gone", "NetworkError"));
      device.readable = null;
      this.announce("disconnect", device);
    }
    plugIn(device) {
      this.plugged.add(device);
      this.announce("connect", device);
    }
  }

  const hid = new Bus("hid", [new HidScanner("Gate scanner one"), new HidScanner("Gate scanner two")]);
  hid.getDevices = async () => hid.known();
  hid.requestDevice = async () => hid.choose();
  const serial = new Bus("serial", [new SerialScanner()]);
  serial.getPorts = async () => serial.known();
  serial.requestPort = async () => serial.choose()[0];

  Object.defineProperty(navigator, "hid", { value: hid, configurable: true });
  Object.defineProperty(navigator, "serial", { value: serial, configurable: true });
  window.usb = { hid, serial };
})();
