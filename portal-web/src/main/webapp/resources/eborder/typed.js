/* Keeps what is being typed into a form with data-keep in this window's storage, until it is saved, and offers it again when the
   page comes back without it: after a lost session, a closed lid, a colleague who was faster. */
(function () {
  "use strict";

  var PREFIX = "eborder.typed ";
  var CONTROLS = "input:not([type=hidden]):not([type=file]):not([type=password]), input[id$=_hinput], textarea, select";
  var main = document.getElementById("main");
  var FORM = "form[data-keep]";
  var who = main ? main.getAttribute("data-who") : "";
  var saved = new Map();

  function key() {
    var query = new URLSearchParams(location.search);
    return PREFIX + ["id", "form", "page"].map(function (name) {
      return query.get(name) || "";
    }).join(" ") + " " + location.pathname;
  }

  function value(control) {
    return control.type === "checkbox" || control.type === "radio" ? String(control.checked) : control.value;
  }

  /* The form may be another one than before: an upload replaces it. */
  function controls() {
    var form = document.querySelector(FORM);
    return form === null ? [] : Array.prototype.filter.call(form.querySelectorAll(CONTROLS), function (control) {
      return control.name;
    });
  }

  function takeStock() {
    saved = new Map(controls().map(function (control) {
      return [control.name, value(control)];
    }));
  }

  function keep() {
    var typed = {};
    controls().forEach(function (control) {
      var before = saved.get(control.name);
      if (before !== undefined && before !== value(control)) {
        typed[control.name] = [before, value(control)];
      }
    });
    if (Object.keys(typed).length > 0) {
      sessionStorage.setItem(key(), JSON.stringify({ who: who, at: Date.now(), typed: typed }));
    } else {
      sessionStorage.removeItem(key());
    }
  }

  /* Only where the page still shows what stood there then: what a colleague wrote stays. */
  function missing(kept) {
    return controls().filter(function (control) {
      var typed = kept.typed[control.name];
      return typed && typed[0] === value(control) && typed[1] !== typed[0];
    });
  }

  function fill(kept) {
    missing(kept).forEach(function (control) {
      if (control.type === "checkbox" || control.type === "radio") {
        control.checked = kept.typed[control.name][1] === "true";
      } else {
        control.value = kept.typed[control.name][1];
      }
    });
    keep();
  }

  function button(text, name, action) {
    var made = document.createElement("button");
    made.type = "button";
    made.className = "btn";
    made.setAttribute("data-test", name);
    made.textContent = text;
    made.addEventListener("click", action);
    return made;
  }

  function offer(kept) {
    var notice = document.createElement("div");
    notice.className = "notice warn row";
    notice.setAttribute("role", "status");
    notice.setAttribute("data-test", "typed");
    var text = document.createElement("span");
    var time = new Date(kept.at).toLocaleTimeString(document.documentElement.lang, {
      hour: "2-digit", minute: "2-digit", timeZone: "Asia/Ho_Chi_Minh"
    });
    text.textContent = main.getAttribute("data-typed").replace("@", time);
    notice.appendChild(text);
    notice.appendChild(button(main.getAttribute("data-typed-take"), "typed-take", function () {
      fill(kept);
      notice.remove();
    }));
    notice.appendChild(button(main.getAttribute("data-typed-drop"), "typed-drop", function () {
      sessionStorage.removeItem(key());
      notice.remove();
    }));
    var form = document.querySelector(FORM);
    form.parentNode.insertBefore(notice, form);
  }

  function forgetOthers() {
    Object.keys(sessionStorage).filter(function (name) {
      return name.indexOf(PREFIX) === 0 && JSON.parse(sessionStorage.getItem(name)).who !== who;
    }).forEach(function (name) {
      sessionStorage.removeItem(name);
    });
  }

  function watchSaving() {
    new MutationObserver(function (changes) {
      var told = changes.some(function (change) {
        return Array.prototype.some.call(change.addedNodes, function (node) {
          return node.id && (/:saved$/.test(node.id) || node.matches(FORM));
        });
      });
      if (told && !document.querySelector(".ui-messages-error")) {
        takeStock();
        keep();
      }
    }).observe(main, { childList: true, subtree: true });
  }

  if (who) {
    forgetOthers();
  }
  if (who && document.querySelector(FORM)) {
    takeStock();
    var kept = JSON.parse(sessionStorage.getItem(key()));
    if (kept && missing(kept).length > 0) {
      offer(kept);
    }
    ["input", "change"].forEach(function (event) {
      main.addEventListener(event, function (typing) {
        if (typing.target.closest(FORM)) {
          keep();
        }
      });
    });
    watchSaving();
  }
})();
