import assert from "node:assert/strict";
import { test } from "node:test";
import { understood } from "../../main/webapp/gate/ask.mjs";
import { clock, grouped, moment, until, written } from "../../main/webapp/gate/shown.mjs";

const NOON = new Date("2026-11-22T05:00:00Z");

test("groups a document number for comparing, without a lonely sign", () => {
  assert.equal(grouped("P0095123"), "P009 5123");
  assert.equal(grouped("C12345678"), "C12 345 678");
  assert.equal(grouped("B123456"), "B123 456");
  assert.equal(grouped("AB12"), "AB12");
  assert.equal(grouped(undefined), "");
});

test("writes a permit number with dashes", () => {
  assert.equal(written("HPH260000017"), "HPH-26-0000017");
  assert.equal(written("HPH-26-0000017"), "HPH-26-0000017");
  assert.equal(written(null), "");
});

test("says the end of today as 24:00 today", () => {
  assert.equal(until("2026-11-22T17:00:00Z", NOON, "{time} today"), "24:00 today");
  assert.equal(until("2026-11-22T11:30:00Z", NOON, "{time} today"), "18:30 today");
  assert.equal(until("2026-11-24T17:00:00Z", NOON, "{time} today"), "24:00 24/11/2026");
});

test("shows moments in Vietnam", () => {
  assert.equal(moment("2026-11-22T07:05:00Z"), "22/11/2026 14:05");
  assert.equal(clock(new Date("2026-11-22T17:00:09Z")), "00:00:09");
});

test("believes whole verdicts only", () => {
  const permit = { holderName: "SANTOS JOSE" };
  assert.equal(understood({ verdict: "GREEN", reasons: [], permit }).kind, "verdict");
  assert.equal(understood({ verdict: "RED", reasons: ["UNREADABLE"] }).kind, "verdict");
  for (const odd of [null, "GREEN", {}, { verdict: "GREEN" }, { verdict: "GREEN", reasons: [] }]) {
    assert.equal(understood(odd).kind, "unanswered");
  }
  assert.equal(understood({ verdict: "GREEN", reasons: ["REVOKED"], permit }).kind, "unanswered");
  assert.equal(understood({ verdict: "BLUE", reasons: [], permit }).kind, "unanswered");
});
