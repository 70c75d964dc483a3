/* Keys of the officers' desk (users.md, "Officer keyboard"), counts of what is ticked, and a queue that sleeps with its reader. */
(function () {
  "use strict";

  var OFF = "eborder-keys-off";
  var SLEEP_AFTER_MS = 20 * 60 * 1000;
  var asleep = null;

  function keysOn() {
    return window.localStorage.getItem(OFF) === null;
  }

  function showKeys() {
    document.documentElement.classList.toggle("keys-off", !keysOn());
  }

  function typing(target) {
    return target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]") !== null;
  }

  function step(by) {
    var links = Array.from(document.querySelectorAll("[data-next]"));
    if (links.length === 0) {
      return;
    }
    var open = links.findIndex(function (link) { return link.closest("[aria-current=true]") !== null; });
    var here = links.indexOf(document.activeElement);
    var from = here >= 0 ? here : open;
    links[Math.max(0, Math.min(links.length - 1, from + by))].focus();
  }

  /* A key never decides by itself: it opens, or it puts the focus where Enter decides. */
  function reach(control) {
    if (control.tagName === "SUMMARY") {
      control.parentElement.open = true;
      var field = control.parentElement.querySelector("textarea");
      (field || control).focus();
    } else if (control.dataset.opens) {
      control.click();
    } else {
      control.focus();
      if (control.select) {
        control.select();
      }
    }
  }

  function onKey(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || typing(event.target) || document.querySelector("dialog[open]")) {
      return;
    }
    if (!keysOn() && event.key !== "?") {
      return;
    }
    if (event.key === "j" || event.key === "k") {
      step(event.key === "j" ? 1 : -1);
      return;
    }
    var control = event.key.length === 1 ? document.querySelector("[data-key='" + CSS.escape(event.key) + "']") : null;
    if (control) {
      event.preventDefault();
      reach(control);
    }
  }

  function onClick(event) {
    var opener = event.target.closest("[data-opens]");
    if (opener) {
      var dialog = document.getElementById(opener.dataset.opens);
      dialog.querySelector("[data-keys-on]").checked = keysOn();
      dialog.showModal();
    }
  }

  function countMarked() {
    document.querySelectorAll("[data-marked]").forEach(function (output) {
      var form = document.getElementById(output.dataset.marked);
      output.textContent = Array.from(form.elements).filter(function (box) {
        return box.checked && (box.name === "place" || box.name === "permit");
      }).length;
    });
  }

  function onChange(event) {
    var box = event.target;
    if (box.dataset.keysOn !== undefined) {
      if (box.checked) {
        window.localStorage.removeItem(OFF);
      } else {
        window.localStorage.setItem(OFF, "1");
      }
      showKeys();
    }
    if (box.dataset.all) {
      document.querySelectorAll("input[name='" + box.dataset.all + "']").forEach(function (each) { each.checked = box.checked; });
    }
    countMarked();
  }

  /* The poll would keep an unattended session alive for ever. */
  function wake() {
    var queue = window.PrimeFaces && PrimeFaces.widgets.queuePoll;
    if (!queue) {
      return;
    }
    var sign = document.querySelector("[data-asleep]");
    if (!sign.hidden) {
      sign.hidden = true;
      queue.start();
    }
    window.clearTimeout(asleep);
    asleep = window.setTimeout(function () {
      sign.hidden = false;
      queue.stop();
    }, SLEEP_AFTER_MS);
  }

  /* A refusal stands above the page; whoever pressed a button at the bottom must see it. */
  function showMessages() {
    var message = document.querySelector("#messages .ui-messages-error, #messages .ui-messages-warn");
    if (message && !message.dataset.seen) {
      message.dataset.seen = "1";
      message.setAttribute("tabindex", "-1");
      message.focus();
    }
  }

  document.addEventListener("keydown", onKey);
  document.addEventListener("keydown", wake);
  document.addEventListener("click", onClick);
  document.addEventListener("pointerdown", wake);
  document.addEventListener("change", onChange);
  document.addEventListener("DOMContentLoaded", function () {
    showKeys();
    countMarked();
    wake();
  });
  if (window.jQuery) {
    jQuery(document).on("pfAjaxComplete", function () { window.setTimeout(showMessages, 0); });
  }
})();
