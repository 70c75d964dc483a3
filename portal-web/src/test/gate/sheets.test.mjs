// Every kept sheet with barcodes, as a printer draws it at 300 dpi, in colour and in black and white: zxing and ZBar read each.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { prepareZXingModule, readBarcodes } from "../../main/gate/node_modules/zxing-wasm/dist/es/reader/index.js";

const KEPT = new URL("../../../../docs/sheets/", import.meta.url).pathname;
const WASM = new URL("../../main/gate/node_modules/zxing-wasm/dist/reader/zxing_reader.wasm", import.meta.url);
/** How many barcodes a kind has, on all its pages; a kind that isn't here has none. */
const BARCODES = { ps: 1, "a4-shore-passes": 4, "a4-boarding-permits": 9 };
const DIGITS = /^[0-9]{100,}$/;

prepareZXingModule({ overrides: { wasmBinary: readFileSync(WASM) } });

for (const file of readdirSync(KEPT).filter((name) => /^(ps[1-7]|a4)-.*[.]pdf$/.test(name))) {
  for (const depth of ["-gray", "-mono"]) {
    test(`${file} ${depth}`, async () => {
      const folder = mkdtempSync(join(tmpdir(), "sheets-"));
      try {
        execFileSync("pdftoppm", ["-r", "300", depth, join(KEPT, file), join(folder, "page")]);
        const pages = readdirSync(folder).map((name) => join(folder, name));
        const zbar = pages.flatMap(byZbar).sort();
        const zxing = (await Promise.all(pages.map(byZxing))).flat().sort();
        const expected = BARCODES[file.replace(".pdf", "")] ?? BARCODES.ps;
        assert.equal(new Set(zxing).size, expected);
        assert.ok(zxing.every((text) => DIGITS.test(text)));
        assert.deepEqual(zbar, zxing);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }
}

async function byZxing(page) {
  const found = await readBarcodes(gray(page), { formats: ["QRCode"], tryHarder: true, maxNumberOfSymbols: 20 });
  return found.filter((symbol) => symbol.isValid).map((symbol) => symbol.text);
}

function byZbar(page) {
  try {
    const args = ["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", page];
    return execFileSync("zbarimg", args, { encoding: "utf8" }).trim().split("\n");
  } catch (nothing) {
    // exit 4: no symbol on this page
    assert.equal(nothing.status, 4);
    return [];
  }
}

/** A portable gray map or bit map as the picture that zxing takes. */
function gray(page) {
  const bytes = readFileSync(page);
  const head = /^P([45])\s+(\d+)\s+(\d+)\s(?:(255)\s)?/.exec(bytes.toString("latin1", 0, 60));
  const [width, height] = [Number(head[2]), Number(head[3])];
  const at = head[1] === "4" ? bitmap(bytes.subarray(head[0].length), width) : (i) => bytes[head[0].length + i];
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  for (let i = 0; i < width * height; i++) {
    data.fill(at(i), 4 * i, 4 * i + 3);
  }
  return { width, height, data, colorSpace: "srgb" };
}

function bitmap(bits, width) {
  const row = Math.ceil(width / 8);
  return (i) => {
    const x = i % width;
    return (bits[Math.floor(i / width) * row + (x >> 3)] >> (7 - (x & 7))) & 1 ? 0 : 255;
  };
}
