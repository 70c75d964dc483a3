import assert from "node:assert/strict";
import { test } from "node:test";
import { heard, told } from "../../main/webapp/gate/portal-clock.mjs";

const PORTAL = Date.parse("2026-11-27T08:00:00Z");
const WITHIN = 120;
const MINUTE = 60_000;
const DAY = 86_400_000;

test("goes by the portal's clock, and says so if its own differs", () => {
  const right = heard(PORTAL, PORTAL + MINUTE);
  assert.deepEqual([told(right, PORTAL + MINUTE, WITHIN).now, told(right, PORTAL + MINUTE, WITHIN).clock], [PORTAL, "RIGHT"]);
  const slow = heard(PORTAL, PORTAL - 3 * MINUTE);
  assert.deepEqual([told(slow, PORTAL, WITHIN).now, told(slow, PORTAL, WITHIN).clock], [PORTAL + 3 * MINUTE, "DOUBTFUL"]);
});

test("a clock that was set back revives nothing", () => {
  let state = heard(PORTAL, PORTAL);
  ({ state } = told(state, PORTAL + 5 * MINUTE, WITHIN));
  const back = told(state, PORTAL + 5 * MINUTE - DAY, WITHIN);
  assert.deepEqual([back.clock, back.now], ["BACK", PORTAL + 5 * MINUTE]);
  assert.equal(told(back.state, PORTAL + 6 * MINUTE, WITHIN).clock, "RIGHT");
});

test("a clock that was set ahead and back again is noticed, until the portal is heard", () => {
  let state = heard(PORTAL, PORTAL);
  ({ state } = told(state, PORTAL + DAY, WITHIN));
  assert.equal(told(state, PORTAL + MINUTE, WITHIN).clock, "BACK");
  assert.equal(told(heard(PORTAL + MINUTE, PORTAL + MINUTE), PORTAL + MINUTE, WITHIN).clock, "RIGHT");
});

test("a device that never heard the portal believes itself", () => {
  assert.deepEqual(told(null, PORTAL, WITHIN), { now: PORTAL, clock: "RIGHT", state: { offset: 0, last: PORTAL } });
});
