// Orders to a barrier and its answers, line by line (docs/gate.md). Each order has a number of its own, is given once, and ends.

const LONGEST_LINE = 80;
const ANSWER = /^(OPENED|PASSED|NOT_PASSED|FAULT) (\d{1,15})$/;

/**
 * @param {{send: (line: string) => Promise, nextOrder: () => Promise<number>, openWithin: number, passWithin: number}} way seconds
 */
export function barrier({ send, nextOrder, openWithin, passWithin }) {
  let order = null;
  let buffer = "";

  /** @returns {Promise<"PASSED"|"NOT_PASSED"|"FAULT">} FAULT too if there is no barrier, or it doesn't answer */
  async function open() {
    const number = await nextOrder();
    const ended = new Promise((resolve) => (order = { number, resolve, timer: 0 }));
    patience(openWithin, "FAULT");
    send("OPEN " + number).catch(() => end("FAULT"));
    return ended;
  }

  function patience(seconds, answer) {
    clearTimeout(order.timer);
    order.timer = setTimeout(() => end(answer), seconds * 1000);
  }

  /** Whatever the end is, the barrier is told to close: it may not have heard of it. */
  function end(answer) {
    if (order) {
      clearTimeout(order.timer);
      send("CLOSE " + order.number).catch(() => {});
      order.resolve(answer);
      order = null;
    }
  }

  function line(text) {
    const [, answer, number] = ANSWER.exec(text.trim()) ?? [];
    if (!order || Number(number) !== order.number) {
      return;
    }
    if (answer === "OPENED") {
      patience(passWithin, "NOT_PASSED");
    } else {
      end(answer);
    }
  }

  return {
    open,
    /** @param {string} text as the barrier sends it, in whatever pieces */
    hear(text) {
      const lines = (buffer + text).split("\n");
      buffer = lines.pop().slice(-LONGEST_LINE);
      lines.forEach(line);
    },
    gone: () => end("FAULT"),
  };
}
