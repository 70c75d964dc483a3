import assert from "node:assert/strict";
import { test } from "node:test";
import { barrier } from "../../main/webapp/gate/barrier.mjs";

function wired({ send = async () => {} } = {}) {
  const lines = [];
  let orders = 6;
  const gate = barrier({
    send: (line) => {
      lines.push(line);
      return send(line);
    },
    nextOrder: async () => ++orders,
    openWithin: 3,
    passWithin: 15,
  });
  return { gate, lines };
}

/** An order that has been given. */
async function ordered(wire) {
  const { gate, lines } = wired(wire);
  const ended = gate.open();
  await Promise.resolve();
  await Promise.resolve();
  return { gate, lines, ended };
}

test("opens, sees somebody pass and closes, whatever pieces the answer comes in", async () => {
  const { gate, lines, ended } = await ordered();
  gate.hear("OPEN");
  gate.hear("ED 7\r\nPASS");
  gate.hear("ED 7\n");
  assert.equal(await ended, "PASSED");
  assert.deepEqual(lines, ["OPEN 7", "CLOSE 7"]);
});

test("an answer to another order, or no answer at all, counts for nothing", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const { gate, ended } = await ordered();
  gate.hear("PASSED 6\nPASSED\npassed 7\nPASSED 77\n\u0000PASSED 7x\n" + "9".repeat(5000) + "\n");
  context.mock.timers.tick(3000);
  assert.equal(await ended, "FAULT");
});

test("nobody passes in time", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const { gate, lines, ended } = await ordered();
  gate.hear("OPENED 7\n");
  context.mock.timers.tick(14_999);
  gate.hear("FAULT 6\n");
  context.mock.timers.tick(1);
  assert.equal(await ended, "NOT_PASSED");
  assert.deepEqual(lines, ["OPEN 7", "CLOSE 7"]);
});

test("a cable that is out, or goes out, is a fault", async () => {
  const { ended } = await ordered({ send: async () => Promise.reject(new Error("no port")) });
  assert.equal(await ended, "FAULT");
  const other = await ordered();
  other.gate.hear("OPENED 7\n");
  other.gate.gone();
  assert.equal(await other.ended, "FAULT");
});

test("each order has a number of its own", async () => {
  const { gate, lines, ended } = await ordered();
  gate.hear("OPENED 7\nNOT_PASSED 7\n");
  assert.equal(await ended, "NOT_PASSED");
  const second = gate.open();
  await Promise.resolve();
  await Promise.resolve();
  gate.hear("PASSED 7\nOPENED 8\nPASSED 8\n");
  assert.equal(await second, "PASSED");
  assert.deepEqual(lines, ["OPEN 7", "CLOSE 7", "OPEN 8", "CLOSE 8"]);
});
