import assert from "node:assert/strict";
import { test } from "node:test";
import { reports, stream, textOf } from "../../main/webapp/gate/scan-bytes.mjs";
import { judge } from "../../main/webapp/gate/scanned.mjs";

const DIGITS = "7041" + "1234567890".repeat(42);
const ascii = (text) => new TextEncoder().encode(text);

/** The reports a scanner sends for a text: 56 bytes each, the last one padded. */
function asReports(bytes, shift = 0) {
  const parts = [];
  for (let at = 0; at < bytes.length; at += 56) {
    const report = new Uint8Array(63 + shift);
    const part = bytes.subarray(at, at + 56);
    report[0] = part.length;
    report.set(ascii("]Q1"), 1 + shift);
    report.set(part, 4 + shift);
    report[62] = at + 56 < bytes.length ? 1 : 0;
    parts.push(new DataView(report.buffer));
  }
  return parts;
}

function read(parts, id = 2) {
  const scans = [];
  const report = reports((bytes) => scans.push(textOf(bytes)));
  parts.forEach((part) => report(id, part));
  return scans;
}

test("puts a barcode together that comes in several reports", () => {
  assert.equal(asReports(ascii(DIGITS)).length, 8);
  assert.deepEqual(read(asReports(ascii(DIGITS))), [DIGITS]);
});

test("reads scanners that put a byte before the symbology", () => {
  assert.deepEqual(read(asReports(ascii("HPH-26-0000017\r"), 1)), ["HPH-26-0000017"]);
});

test("reads one scan after the other", () => {
  assert.deepEqual(read([...asReports(ascii(DIGITS)), ...asReports(ascii("HPH-26-0000017"))]), [DIGITS, "HPH-26-0000017"]);
});

test("keeps two scanners apart that send at the same time", () => {
  const scans = [];
  const [one, other] = [reports((bytes) => scans.push("1 " + textOf(bytes))), reports((bytes) => scans.push("2 " + textOf(bytes)))];
  const ours = asReports(ascii(DIGITS));
  const theirs = asReports(ascii(DIGITS.replace(/1/g, "9")));
  ours.forEach((part, at) => {
    one(2, part);
    other(2, theirs[at]);
  });
  assert.deepEqual(scans, ["1 " + DIGITS, "2 " + DIGITS.replace(/1/g, "9")]);
});

test("takes no more of 7 kB of digits than a question may have", () => {
  const [text] = read(asReports(ascii("7041" + "9".repeat(7000))));
  assert.equal(text.length, 2000);
  assert.equal(judge(text).kind, "seal");
});

test("says that garbage is none, and reads on behind it", () => {
  const odd = [[], [1, 2, 3], Array.from({ length: 63 }, (_, at) => (at * 37) % 256), [200, 0x5d, ...Array(61).fill(65)]];
  for (const bytes of odd) {
    const garbage = new DataView(Uint8Array.from(bytes).buffer);
    assert.deepEqual(read([garbage, ...asReports(ascii("HPH-26-0000017"))]), [null, "HPH-26-0000017"]);
  }
  assert.deepEqual(read(asReports(ascii("HPH")), 7), [null]);
  assert.equal(textOf(Uint8Array.of(0, 7, 27, 255)), null);
  assert.equal(textOf(ascii("HPH\u0007-26")), null);
});

test("drops the half of a barcode that garbage breaks", () => {
  const [first, ...rest] = asReports(ascii(DIGITS));
  const scans = read([first, new DataView(new ArrayBuffer(3)), ...rest]);
  assert.equal(scans[0], null);
  assert.notEqual(scans[1], DIGITS);
});

test("takes a raw seal as digits", () => {
  assert.deepEqual(read(asReports(Uint8Array.of(0xdc, 0x03, 0x0d, 0x0a))), ["7041" + 0x01dc030d0a]);
});

test("ends a scan of a serial line at a line end, or where nothing follows", () => {
  const scans = [];
  const line = stream((bytes) => scans.push(textOf(bytes)));
  line.add(ascii("]Q1" + DIGITS.slice(0, 100)));
  line.add(ascii(DIGITS.slice(100) + "\r\nHPH-26"));
  assert.deepEqual(scans, [DIGITS]);
  line.silence();
  line.silence();
  assert.deepEqual(scans, [DIGITS, "HPH-26"]);
});

test("doesn't take line ends within a raw seal for its end", () => {
  const scans = [];
  const line = stream((bytes) => scans.push(textOf(bytes)));
  line.add(Uint8Array.of(0xdc, 0x0d));
  line.add(Uint8Array.of(0x0a, 0x03));
  line.silence();
  assert.deepEqual(scans, ["7041" + 0x01dc0d0a03]);
});

test("takes no more of 7 kB on a serial line than a question may have", () => {
  const scans = [];
  const line = stream((bytes) => scans.push(textOf(bytes)));
  for (let at = 0; at < 70; at++) {
    line.add(ascii("9".repeat(100)));
  }
  line.add(ascii("\r"));
  assert.deepEqual(scans.map((text) => text.length), [2000]);
});
