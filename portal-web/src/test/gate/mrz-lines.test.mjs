import assert from "node:assert/strict";
import { test } from "node:test";
import { mrzLines } from "../../main/webapp/gate/mrz-lines.mjs";

const PASSPORT = ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"];
const CARD = ["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"];
const SEAL = "7041" + "1234567890".repeat(42);

test("waits for the lines that are missing", () => {
  const passport = mrzLines();
  assert.deepEqual(passport.take(PASSPORT[0], 0), { kind: "more", missing: 1 });
  assert.deepEqual(passport.take(PASSPORT[1], 500), { kind: "whole", text: PASSPORT.join("\n") });
  const card = mrzLines();
  assert.deepEqual(card.take(CARD[0], 0), { kind: "more", missing: 2 });
  assert.deepEqual(card.take(CARD[1], 500), { kind: "more", missing: 1 });
  assert.deepEqual(card.take(CARD[2], 900), { kind: "whole", text: CARD.join("\n") });
});

test("takes all at once, glued or not", () => {
  for (const text of [PASSPORT.join("\r\n"), PASSPORT.join("")]) {
    assert.deepEqual(mrzLines().take(text, 0), { kind: "whole", text: PASSPORT.join("\n") });
  }
});

test("leaves permits alone, also in the middle of a document", () => {
  const held = mrzLines();
  assert.equal(held.take(SEAL, 0), null);
  held.take(PASSPORT[0], 0);
  assert.equal(held.take(SEAL, 100), null);
  held.take(PASSPORT[0], 200);
  assert.equal(held.take("HPH-26-0000017", 300), null);
  assert.equal(held.take(PASSPORT[1], 400).kind, "more");
});

test("keeps the second line with a first one that was damaged, so that nobody takes it for a permit", () => {
  const first = mrzLines();
  assert.equal(first.take(PASSPORT[0].slice(1), 0).kind, "more");
  assert.equal(first.take(PASSPORT[1], 100).kind, "whole");
  const lost = mrzLines();
  assert.equal(lost.take(PASSPORT[0].slice(0, -2), 0).kind, "more");
  assert.equal(lost.take(PASSPORT[1], 100).kind, "whole");
  const foreign = mrzLines();
  assert.equal(foreign.take(PASSPORT[0].replace("ANNA", "ÂNNA"), 0).kind, "more");
  assert.equal(foreign.take(PASSPORT[1], 100).kind, "whole");
});

test("forgets a line whose other never came", () => {
  const held = mrzLines();
  held.take(PASSPORT[0], 0);
  assert.deepEqual(held.take(PASSPORT[1], 61_000), { kind: "more", missing: 1 });
});

test("starts over with a first line, and doesn't take the name on a card for one", () => {
  const again = mrzLines();
  again.take(PASSPORT[0], 0);
  assert.equal(again.take(PASSPORT[0], 100).kind, "more");
  assert.equal(again.take(PASSPORT[1], 200).text, PASSPORT.join("\n"));
  const card = mrzLines();
  card.take(CARD[0], 0);
  card.take(CARD[1], 100);
  assert.equal(card.take("IVANOVA<<OLGA".padEnd(30, "<"), 200).kind, "whole");
});
