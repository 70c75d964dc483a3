// What a camera may be shown, through the real decoder: one permit, two, none of ours, too much, too little.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as reader from "../../main/gate/node_modules/zxing-wasm/dist/es/reader/index.js";
import * as writer from "../../main/gate/node_modules/zxing-wasm/dist/es/writer/index.js";
import { OPTIONS } from "../../main/webapp/gate/reader.mjs";
import { judge, MOST_CHARACTERS, patience, seal, seen } from "../../main/webapp/gate/scanned.mjs";

const DIST = new URL("../../main/gate/node_modules/zxing-wasm/dist/", import.meta.url);
const PERMIT = "7041" + "1234567890".repeat(42);
const OTHER = "7041" + "9876543210".repeat(42);
const SCALE = 3;

reader.prepareZXingModule({ overrides: { wasmBinary: readFileSync(new URL("reader/zxing_reader.wasm", DIST)) } });
writer.prepareZXingModule({ overrides: { wasmBinary: readFileSync(new URL("writer/zxing_writer.wasm", DIST)) } });

async function symbol(text) {
  const { symbol } = await writer.writeBarcode(text, { format: "QRCode", ecLevel: "M" });
  return symbol;
}

/** Symbols side by side on white, as frames of a camera come. */
async function frame(texts, spoil = () => false) {
  const symbols = await Promise.all(texts.map(symbol));
  const edge = Math.max(...symbols.map(({ width }) => width)) + 16;
  const [width, height] = [edge * SCALE * symbols.length, edge * SCALE];
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const which = Math.floor(x / (edge * SCALE));
      const [column, row] = [Math.floor((x % (edge * SCALE)) / SCALE) - 8, Math.floor(y / SCALE) - 8];
      const { width: modules, data: dark } = symbols[which];
      const inside = column >= 0 && row >= 0 && column < modules && row < modules;
      if ((inside && dark[row * modules + column] === 0) || (inside && spoil(column / modules, row / modules))) {
        data.fill(0, 4 * (y * width + x), 4 * (y * width + x) + 3);
      }
    }
  }
  return { width, height, data, colorSpace: "srgb" };
}

const look = async (texts, spoil) => seen(await reader.readBarcodes(await frame(texts, spoil), OPTIONS));

test("one permit is read", async () => {
  const { kind, symbol: found } = await look([PERMIT]);
  assert.equal(kind, "symbol");
  assert.equal(seal(found), PERMIT);
});

test("of two different permits none is guessed", async () => {
  assert.deepEqual(await look([PERMIT, OTHER]), { kind: "several" });
  assert.deepEqual(await look([PERMIT, "https://example.org/menu"]), { kind: "several" });
});

test("twice the same permit is one", async () => {
  const { kind, symbol: found } = await look([PERMIT, PERMIT]);
  assert.equal(kind, "symbol");
  assert.equal(seal(found), PERMIT);
});

test("a torn permit is seen and not read", async () => {
  const torn = await look([PERMIT], (x, y) => x > 0.3 && x < 0.62 && y > 0.3);
  assert.deepEqual(torn, { kind: "unclear" });
});

test("an empty frame shows nothing", async () => {
  assert.deepEqual(await look([PERMIT], () => true), { kind: "none" });
  assert.deepEqual(seen([]), { kind: "none" });
});

test("a menu's code goes to the server as it is, and no further than a question may", async () => {
  const { symbol: menu } = await look(["https://example.org/menu?table=7"]);
  assert.equal(seal(menu), "https://example.org/menu?table=7");
  const { symbol: flood } = await look(["7041" + "9".repeat(5000)]);
  assert.equal(seal(flood).length, MOST_CHARACTERS);
});

test("marks that turn the direction of writing are no seal", async () => {
  const { symbol: turned } = await look(["\u202e" + PERMIT.slice(0, 300)]);
  assert.equal(judge(seal(turned)).kind, "broken");
});

test("says only after a while that a symbol can't be read, whatever single frames show", () => {
  const unclear = patience(1500);
  assert.equal(unclear.lasts(true, 0), false);
  assert.equal(unclear.lasts(false, 500), false);
  assert.equal(unclear.lasts(true, 700), false);
  assert.equal(unclear.lasts(true, 1400), false);
  assert.equal(unclear.lasts(true, 1500), true);
  assert.equal(unclear.lasts(false, 1600), false);
  assert.equal(unclear.lasts(true, 9000), false);
});
