// Reads barcodes from portable grey maps by the gate page's reader: a line each, empty where there is nothing to be read.
import { readFileSync } from "node:fs";
import { seal, seen } from "../../../../portal-web/src/main/webapp/gate/scanned.mjs";
import { prepareZXingModule, readBarcodes } from "../../../../portal-web/src/main/gate/node_modules/zxing-wasm/dist/es/reader/index.js";
import { OPTIONS } from "../../../../portal-web/src/main/webapp/gate/reader.mjs";

const WASM = new URL("../../../../portal-web/src/main/gate/node_modules/zxing-wasm/dist/reader/zxing_reader.wasm", import.meta.url);

prepareZXingModule({ overrides: { wasmBinary: readFileSync(WASM) } });

for (const file of process.argv.slice(2)) {
  const { kind, symbol } = seen(await readBarcodes(picture(file), OPTIONS));
  console.log(kind === "symbol" ? seal(symbol) : "");
}

function picture(file) {
  const bytes = readFileSync(file);
  const [head, width, height] = /^P5\n(\d+) (\d+)\n255\n/.exec(bytes.toString("latin1", 0, 40));
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  bytes.subarray(head.length).forEach((level, at) => data.fill(level, 4 * at, 4 * at + 3));
  return { width: Number(width), height: Number(height), data, colorSpace: "srgb" };
}
