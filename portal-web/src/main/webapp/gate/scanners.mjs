// Scanners that are no keyboards: their buttons, which of them are there, and what they read.

import { hidScanners } from "./hid.mjs";
import { textOf } from "./scan-bytes.mjs";
import { serialScanners } from "./serial.mjs";

/**
 * @param {{text}} words
 * @param {{say}} line
 * @param {(text: string, reader: "HID"|"SERIAL") => void} onText
 */
export function scanners(words, line, onText) {
  const kinds = [
    { reader: "HID", api: navigator.hid, make: hidScanners },
    { reader: "SERIAL", api: navigator.serial, make: serialScanners },
  ];
  const sign = document.getElementById("scanners");
  const known = [];
  kinds.filter(({ api }) => api).forEach(watched);
  show();

  function watched({ reader, make }) {
    const kind = make({
      onChange: show,
      onGone: () => line.say("scanner-gone"),
      onFault: () => line.say("scanner-busy"),
      onScan(bytes) {
        const text = textOf(bytes);
        if (text === null) {
          line.say("scanner-garbage");
        } else {
          onText(text, reader);
        }
      },
    });
    const button = document.getElementById("connect-" + reader.toLowerCase());
    button.hidden = false;
    // a guard who closes the browser's list without choosing has changed his mind
    button.addEventListener("click", () => kind.connect().catch(() => {}));
    kind.resume().catch(() => line.say("scanner-busy"));
    known.push(kind);
  }

  function show() {
    const names = known.flatMap((kind) => kind.names());
    sign.hidden = names.length === 0;
    sign.textContent = words.text("gate.scanner.connected", { names: names.join(", ") });
    sign.dataset.count = names.length;
  }
}
