// Hand scanners as a serial port (USB-COM), read by Web Serial.

import { isBarrier } from "./barrier-port.mjs";
import { stream } from "./scan-bytes.mjs";

const SETTINGS = { baudRate: 9600, bufferSize: 8192 };
/** Milliseconds without a byte after which a scan without a line end is over: 9600 baud bring one a millisecond. */
const SILENCE = 120;

/**
 * @param {{onScan: (bytes) => void, onChange: () => void, onGone: (name) => void, onFault: () => void}} listener
 */
export function serialScanners({ onScan, onChange, onGone, onFault }) {
  const { serial } = navigator;
  const taken = new Map();

  async function take(port) {
    if (taken.has(port) || isBarrier(port)) {
      return;
    }
    taken.set(port, named(port));
    try {
      await port.open(SETTINGS);
    } catch {
      taken.delete(port);
      onFault();
      return;
    }
    onChange();
    listen(port);
  }

  async function listen(port) {
    const scans = stream(onScan);
    let pause = 0;
    // a framing fault ends a reader, not the port
    while (port.readable) {
      const reader = port.readable.getReader();
      try {
        for (let got = await reader.read(); !got.done; got = await reader.read()) {
          clearTimeout(pause);
          scans.add(got.value);
          pause = setTimeout(scans.silence, SILENCE);
        }
        break;
      } catch {
        scans.silence();
      } finally {
        reader.releaseLock();
      }
    }
    gone(port);
  }

  function gone(port) {
    const name = taken.get(port);
    if (taken.delete(port)) {
      port.close().catch(() => {});
      onChange();
      onGone(name);
    }
  }

  serial.addEventListener("connect", ({ target }) => take(target));
  serial.addEventListener("disconnect", ({ target }) => gone(target));

  return {
    connect: async () => take(await serial.requestPort()),
    resume: async () => Promise.all((await serial.getPorts()).map(take)),
    names: () => [...taken.values()],
  };
}

/** Ports have no names; maker and product in hexadecimal, as the systems list them. */
function named(port) {
  const { usbVendorId, usbProductId } = port.getInfo();
  const hex = (id) => id.toString(16).padStart(4, "0");
  return usbVendorId === undefined ? "COM" : `USB ${hex(usbVendorId)}:${hex(usbProductId ?? 0)}`;
}
