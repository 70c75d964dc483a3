// Hand scanners in HID-POS mode, read by WebHID: a whole barcode as one event, past any input method and without focus (gate.md 3).

import { reports } from "./scan-bytes.mjs";

const SCANNER = { usagePage: 0x8c, usage: 0x02 };
/** Some makers' scanners stay silent until this report asks them for whole barcodes. */
const WAKING = 0xfe;

/**
 * @param {{onScan: (bytes) => void, onChange: () => void, onGone: (name) => void, onFault: () => void}} listener
 */
export function hidScanners({ onScan, onChange, onGone, onFault }) {
  const { hid } = navigator;
  const taken = new Map();

  async function take(device) {
    if (taken.has(device) || !isScanner(device)) {
      return;
    }
    taken.set(device, device.productName);
    try {
      await opened(device);
    } catch {
      taken.delete(device);
      onFault();
      return;
    }
    const report = reports(onScan);
    device.addEventListener("inputreport", ({ reportId, data }) => report(reportId, data));
    onChange();
  }

  hid.addEventListener("connect", ({ device }) => take(device));
  hid.addEventListener("disconnect", ({ device }) => {
    const name = taken.get(device);
    if (taken.delete(device)) {
      onChange();
      onGone(name);
    }
  });

  return {
    /** Lets the guard choose; the browser asks. */
    async connect() {
      const chosen = await hid.requestDevice({ filters: [SCANNER] });
      await Promise.all(chosen.map(take));
    },
    /** Takes what was allowed before. */
    resume: async () => Promise.all((await hid.getDevices()).map(take)),
    names: () => [...taken.values()],
  };
}

function isScanner(device) {
  return device.collections.some(({ usagePage, usage }) => usagePage === SCANNER.usagePage && usage === SCANNER.usage);
}

async function opened(device) {
  if (!device.opened) {
    await device.open();
  }
  const reported = device.collections.flatMap((collection) => collection.featureReports ?? []);
  if (reported.some(({ reportId }) => reportId === WAKING)) {
    await device.sendFeatureReport(WAKING, Uint8Array.of(1));
  }
}
