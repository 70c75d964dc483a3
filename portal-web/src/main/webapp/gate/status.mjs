// One line that says what the page is doing, and whether the server answers.

const CONNECTIONS = {
  verdict: { word: "gate.connection.ok", sign: "ok" },
  rows: { word: "gate.connection.ok", sign: "ok" },
  unanswered: { word: "gate.connection.none", sign: "stop" },
  "signed-out": { word: "gate.connection.signed-out", sign: "warn" },
};
const TROUBLES = [
  "broken",
  "report-refused",
  "lane-first",
  "no-symbol",
  "two-symbols",
  "unclear",
  "refused",
  "missing",
  "busy",
  "insecure",
  "failed",
  "document-first",
  "scanner-gone",
  "scanner-busy",
  "scanner-garbage",
];

export function status(words) {
  const line = document.getElementById("status");
  const connection = document.getElementById("connection");
  let said = "ready";

  return {
    /** @param {string} key of {@code gate.status.*} */
    say(key) {
      if (key !== said) {
        said = key;
        line.textContent = words.text("gate.status." + key);
        line.className = "notice gate-status" + (TROUBLES.includes(key) ? " warn" : "");
        line.dataset.status = key;
      }
    },
    /** @param {"verdict"|"rows"|"unanswered"|"signed-out"} kind of the last answer */
    connected(kind) {
      const { word, sign } = CONNECTIONS[kind];
      const text = words.text(word);
      if (connection.textContent !== text) {
        connection.textContent = text;
        connection.className = "tag " + sign;
        connection.dataset.connection = sign;
      }
    },
  };
}
