// The barrier's cable: a serial port of its own, which is never taken for a scanner.

import { keep, kept } from "./post.mjs";

const SETTINGS = { baudRate: 9600 };
const KEPT = "barrier";

/** Ports have no names: one is known by its maker and product. */
const named = (port) => {
  const { usbVendorId, usbProductId } = port.getInfo();
  return `${usbVendorId ?? ""}:${usbProductId ?? ""}`;
};

export const isBarrier = (port) => kept(KEPT) === named(port);

/** @param {{onText: (text: string) => void, onChange: (there: boolean) => void}} listener */
export function barrierPort({ onText, onChange }) {
  const { serial } = navigator;
  let port = null;

  async function take(found) {
    if (port || !found) {
      return;
    }
    await found.open(SETTINGS);
    port = found;
    onChange(true);
    listen(found);
  }

  async function listen(from) {
    const reader = from.readable.pipeThrough(new TextDecoderStream()).getReader();
    try {
      for (let got = await reader.read(); !got.done; got = await reader.read()) {
        onText(got.value);
      }
    } catch {
      // it was unplugged
    }
    if (port === from) {
      port = null;
      onChange(false);
    }
  }

  async function send(line) {
    const writer = port.writable.getWriter();
    try {
      await writer.write(new TextEncoder().encode(line + "\n"));
    } finally {
      writer.releaseLock();
    }
  }

  serial?.addEventListener("connect", ({ target }) => isBarrier(target) && take(target).catch(() => {}));

  return {
    send,
    isThere: () => port !== null,
    /** Lets the guard choose; the browser asks. */
    async connect() {
      const chosen = await serial.requestPort();
      keep(KEPT, named(chosen));
      await take(chosen);
    },
    /** Takes the one that was chosen before. */
    resume: async () => serial && take((await serial.getPorts()).find(isBarrier)),
  };
}
