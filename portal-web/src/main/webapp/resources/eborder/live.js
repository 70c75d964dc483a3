/* Parts of a page that stay fresh: asks for them again with the tag of what is shown, and replaces those that changed. */
(function () {
  "use strict";

  var EVERY_MS = 4000;
  /* Asking keeps the session: a page that nobody uses must not keep it for ever. */
  var SLEEP_AFTER_MS = 20 * 60 * 1000;
  var live = document.querySelector("[data-live]");
  if (!live) {
    return;
  }
  var tag = live.dataset.tag;
  var sent = {};
  var used = Date.now();
  var waiting = null;
  var asking = false;

  function show(sign, shown) {
    document.querySelector("[data-live-" + sign + "]").hidden = !shown;
  }

  function fresh() {
    var line = document.querySelector("[data-live-at]");
    var now = new Date().toLocaleTimeString("en-GB", { timeZone: "Asia/Ho_Chi_Minh" });
    line.textContent = line.dataset.liveAt.replace("@", now);
    show("failed", false);
  }

  function said() {
    var part = live.querySelector("[data-say]");
    return part ? part.dataset.say : "";
  }

  /* Parts come and go with what there is to show; those that are as they were stay untouched. */
  function put(coming) {
    var here = {};
    live.querySelectorAll("[data-part]").forEach(function (part) { here[part.dataset.part] = part; });
    var order = Array.from(coming.querySelectorAll("[data-part]")).map(function (part) {
      var name = part.dataset.part;
      if (here[name] && sent[name] === part.outerHTML) {
        return here[name];
      }
      sent[name] = part.outerHTML;
      return document.adoptNode(part);
    });
    live.replaceChildren.apply(live, order);
  }

  /* Whoever was at a link of a part is at the same link afterwards. */
  function replace(text) {
    var at = live.contains(document.activeElement) ? document.activeElement.id : "";
    var before = said();
    put(new DOMParser().parseFromString(text, "text/html"));
    document.dispatchEvent(new Event("eborder-replaced"));
    if (at && document.getElementById(at)) {
      document.getElementById(at).focus();
    }
    if (said() !== before) {
      document.querySelector("[data-live-said]").textContent = said();
    }
  }

  function take(answer) {
    if (answer.status === 304) {
      return fresh();
    }
    if (!answer.ok || answer.redirected) {
      throw new Error("no answer");
    }
    return answer.text().then(function (text) {
      replace(text);
      tag = answer.headers.get("ETag");
      fresh();
    });
  }

  function ask() {
    waiting = null;
    if (document.hidden || asking) {
      return;
    }
    if (Date.now() - used > SLEEP_AFTER_MS) {
      show("asleep", true);
      return;
    }
    asking = true;
    fetch(live.dataset.live, { headers: { "If-None-Match": tag }, cache: "no-store" })
      .then(take)
      .catch(function () { show("failed", true); })
      .then(function () {
        asking = false;
        waiting = window.setTimeout(ask, EVERY_MS);
      });
  }

  function wake() {
    used = Date.now();
    show("asleep", false);
    if (waiting === null) {
      ask();
    }
  }

  fresh();
  waiting = window.setTimeout(ask, EVERY_MS);
  document.addEventListener("keydown", wake);
  document.addEventListener("pointerdown", wake);
  document.addEventListener("visibilitychange", wake);
})();
