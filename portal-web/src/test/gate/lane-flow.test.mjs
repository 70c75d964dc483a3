import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { effects, IDLE, next } from "../../main/webapp/gate/lane-flow.mjs";

const { rows } = JSON.parse(readFileSync(new URL("../../../../docs/gate/decisions.json", import.meta.url), "utf8"));

const GREEN = { kind: "verdict", colour: "GREEN", reasons: [], millis: 41, at: 1000 };
const SAME = { kind: "document", findings: [], at: 4000 };
const FACE = { kind: "face", face: "SAME", at: 6500 };
const EVENTS = [
  GREEN,
  { ...GREEN, colour: "RED", reasons: ["REVOKED"] },
  { kind: "corrected", colour: "RED", reasons: ["REVOKED"], at: 1500 },
  SAME,
  { ...SAME, findings: ["ID_MISMATCH"] },
  { ...SAME, findings: ["NAME_DIFFERS"] },
  { kind: "similarity", similarity: 99, at: 5000 },
  { kind: "similarity", similarity: 0, at: 5000 },
  FACE,
  { ...FACE, face: "OTHER" },
  { kind: "barrier", answer: "PASSED", at: 9000 },
  { kind: "barrier", answer: "FAULT", at: 9000 },
  { kind: "byHand", passed: true, at: 9500 },
  { kind: "takenOver", at: 9500 },
  { kind: "late", at: 9500 },
  { kind: "anew", at: 9900 },
];

const after = (...events) => events.reduce((state, event) => next(state, event, rows), IDLE);
const done = (events, last) => effects(after(...events), after(...events, last));

test("goes through permit, document, face and barrier and times each", () => {
  const way = [GREEN, SAME, { kind: "similarity", similarity: 62, at: 5000 }, FACE];
  assert.deepEqual(done(way.slice(0, 3), FACE), [{ do: "order" }]);
  assert.deepEqual(done(way, { kind: "barrier", answer: "PASSED", at: 8100 }), [
    { do: "crossed", passing: { outcome: "PASSED", permit: 41, document: 3000, face: 2500, barrier: 1600, similarity: 62 } },
  ]);
});

/** All ways of so many events at most, cut where nothing changes any more. */
function* ways(state, events, left) {
  yield { state, events };
  for (const event of left === 0 ? [] : EVENTS) {
    const moved = next(state, event, rows);
    if (moved !== state) {
      yield* ways(moved, [...events, event], left - 1);
    }
  }
}

test("no way leads to the barrier but a green verdict, the same document and a guard who says so", () => {
  let opened = 0;
  for (const { state, events } of ways(IDLE, [], 6)) {
    if (state.stage === "BARRIER") {
      opened++;
      const way = events.slice(events.findLastIndex(({ kind }) => kind === "verdict")).filter(({ kind }) => kind !== "similarity");
      assert.deepEqual(way, [GREEN, SAME, FACE]);
    }
  }
  assert.ok(opened > 10);
});

test("each way gives one order at most and ends with one record", () => {
  for (const { events } of ways(IDLE, [], 6)) {
    const all = events.map((event, at) => done(events.slice(0, at), event)).flat();
    const begun = events.filter(({ kind }) => kind === "verdict").length;
    assert.ok(all.filter((effect) => effect.do === "order").length <= begun);
    assert.equal(all.filter((effect) => effect.do === "crossed").length, begun - (isOnTheWay(after(...events)) ? 1 : 0));
  }
});

const isOnTheWay = ({ stage }) => !["PERMIT", "ENDED"].includes(stage);

test("alikeness alone opens nothing and unlikeness shuts nothing", () => {
  assert.equal(after(GREEN, SAME, { kind: "similarity", similarity: 100, at: 5000 }).stage, "FACE");
  assert.equal(after(GREEN, SAME, { kind: "similarity", similarity: 0, at: 5000 }, FACE).stage, "BARRIER");
});

test("another person by the guard's word is sent back for that reason", () => {
  assert.deepEqual(done([GREEN, SAME], { ...FACE, face: "OTHER" }), [{ do: "deny", reasons: ["FACE_MISMATCH"], note: null }]);
});

test("another person's document is sent back, another name waits for the guard", () => {
  assert.deepEqual(done([GREEN], { ...SAME, findings: ["ID_MISMATCH"] }), [{ do: "deny", reasons: ["ID_MISMATCH"], note: null }]);
  assert.deepEqual(done([GREEN], { ...SAME, findings: ["NAME_DIFFERS"] }), []);
  assert.equal(after(GREEN, { ...SAME, findings: ["NAME_DIFFERS"] }).stage, "GUARD");
});

test("whoever doesn't pass or goes away hasn't passed, and is sent back once", () => {
  const crossed = (outcome, more) => ({ do: "crossed", passing: { outcome, permit: 41, similarity: null, ...more } });
  const back = (note) => ({ do: "deny", reasons: [], note });
  const timed = { document: 3000, face: 2500, barrier: 13500 };
  assert.deepEqual(done([GREEN, SAME, FACE], { kind: "barrier", answer: "NOT_PASSED", at: 20_000 }), [
    back("NOT_PASSED"),
    crossed("NOT_PASSED", timed),
  ]);
  assert.deepEqual(done([GREEN], { kind: "late", at: 61_000 }), [back("LEFT"), crossed("LEFT")]);
  const refused = [GREEN, SAME, { ...FACE, face: "OTHER" }];
  assert.deepEqual(done(refused, { kind: "late", at: 70_000 }), [crossed("LEFT", { document: 3000, face: 2500 })]);
  assert.deepEqual(done([{ ...GREEN, colour: "RED" }], { kind: "late", at: 61_000 }), [crossed("LEFT")]);
});

test("a barrier at fault is told, and the guard says whether the person passed", () => {
  const fault = [GREEN, SAME, FACE, { kind: "barrier", answer: "FAULT", at: 9500 }];
  assert.deepEqual(done(fault.slice(0, 3), fault[3]), [{ do: "failure" }]);
  assert.equal(done(fault, { kind: "byHand", passed: true, at: 9900 })[0].passing.outcome, "BY_HAND");
  assert.deepEqual(
    done(fault, { kind: "byHand", passed: false, at: 9900 }).map((effect) => effect.do),
    ["deny", "crossed"],
  );
});

test("the portal's worse answer stops whoever isn't through yet", () => {
  const worse = { kind: "corrected", colour: "RED", reasons: ["REVOKED"], at: 1500 };
  assert.equal(after(GREEN, worse).stage, "GUARD");
  assert.equal(after(GREEN, SAME, worse).stage, "GUARD");
  assert.equal(after(GREEN, SAME, FACE, worse).stage, "BARRIER");
});
