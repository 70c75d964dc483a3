import assert from "node:assert/strict";
import { test } from "node:test";
import { inView, judge, seal } from "../../main/webapp/gate/scanned.mjs";

const DIGITS = "7041" + "1234567890".repeat(42);

test("takes a decimal seal as one, also with blanks and line ends", () => {
  assert.deepEqual(judge(` ${DIGITS}\r\n`), { kind: "seal", text: DIGITS });
});

test("takes a base32 seal as one", () => {
  assert.equal(judge("VNP1" + "ABCDEFGHIJ".repeat(27)).kind, "seal");
});

test("sees that an input method has changed a seal", () => {
  assert.equal(judge(DIGITS.replace("12", "ă2")).kind, "broken");
  assert.equal(judge("VNP1CWỮ4" + "ABC".repeat(60)).kind, "broken");
  assert.equal(judge(DIGITS.replace("12", "a")).kind, "broken");
});

test("takes what is short as a typed number and tells letters of an input method", () => {
  assert.deepEqual(judge("HPH-26-0000017"), { kind: "number", text: "HPH-26-0000017" });
  assert.equal(judge("ĐDI-26-0000017").kind, "broken");
  assert.equal(judge("  ").kind, "empty");
});

test("leaves what is long and unknown to the server", () => {
  assert.equal(judge("https://example.org/" + "a".repeat(60)).kind, "seal");
});

test("sends a symbol's text, and raw bytes as decimal digits", () => {
  assert.equal(seal({ text: DIGITS, bytes: new TextEncoder().encode(DIGITS) }), DIGITS);
  assert.equal(seal({ text: "?", bytes: Uint8Array.of(0xdc, 0x03) }), "7041" + 0x01dc03);
});

test("asks once about a permit held in view, again after it was away", () => {
  const view = inView(1500);
  assert.equal(view.isNew("a", 0), true);
  assert.equal(view.isNew("a", 1000), false);
  assert.equal(view.isNew("a", 2400), false);
  assert.equal(view.isNew("b", 2500), true);
  assert.equal(view.isNew("b", 4000), true);
});

test("doesn't count the time of a verdict as absence", () => {
  const view = inView(1500);
  view.isNew("a", 0);
  view.goOn(9000);
  assert.equal(view.isNew("a", 9100), false);
  view.forget();
  assert.equal(view.isNew("a", 9200), true);
});
