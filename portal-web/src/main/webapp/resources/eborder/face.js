/* The little that no component does: focus goes to what must be read, and a request that failed says so. */
(function () {
  "use strict";

  function focusSummary() {
    var summary = document.querySelector("[data-summary]");
    if (summary) {
      summary.focus();
    }
  }

  function sayUnreachable() {
    var notices = document.querySelector("[data-failed]");
    if (!notices || notices.querySelector(".unreachable")) {
      return;
    }
    var notice = document.createElement("div");
    notice.className = "notice stop unreachable";
    notice.textContent = notices.getAttribute("data-failed");
    notices.appendChild(notice);
  }

  function clearUnreachable() {
    var notice = document.querySelector(".unreachable");
    if (notice) {
      notice.remove();
    }
  }

  function closeMenus(event) {
    document.querySelectorAll("details.menu[open]").forEach(function (menu) {
      if (event.key === "Escape" || (event.type === "click" && !menu.contains(event.target))) {
        menu.removeAttribute("open");
      }
    });
  }

  /* The upload component makes a span its button and hides the real control inside; the control takes focus and name itself. */
  function nameUploads() {
    document.querySelectorAll(".ui-fileupload-choose[aria-labelledby]").forEach(function (choose) {
      var control = choose.querySelector("input[type=file]");
      control.setAttribute("aria-labelledby", choose.getAttribute("aria-labelledby"));
      control.removeAttribute("tabindex");
      control.removeAttribute("aria-hidden");
      choose.removeAttribute("aria-labelledby");
      choose.removeAttribute("tabindex");
    });
  }

  /* On a phone a table is a list of cards, and each value needs the name of its column. */
  function nameCells() {
    document.querySelectorAll("table.cards, .cards table").forEach(function (table) {
      var names = Array.prototype.map.call(table.querySelectorAll("thead th"), function (head) {
        return head.textContent.trim();
      });
      table.querySelectorAll("tbody tr").forEach(function (row) {
        Array.prototype.forEach.call(row.cells, function (cell, at) {
          if (names[at]) {
            cell.setAttribute("data-label", names[at]);
            cell.toggleAttribute("data-blank", !cell.textContent.trim() && !cell.querySelector("input, select, textarea"));
          }
        });
      });
    });
  }

  function name() {
    nameUploads();
    nameCells();
  }

  document.addEventListener("DOMContentLoaded", focusSummary);
  document.addEventListener("DOMContentLoaded", name);
  document.addEventListener("eborder-replaced", name);
  document.addEventListener("click", closeMenus);
  document.addEventListener("keydown", closeMenus);
  if (window.jQuery) {
    jQuery(document).on("pfAjaxError", sayUnreachable).on("pfAjaxSuccess", clearUnreachable);
    jQuery(document).on("pfAjaxUpdated", name).on("pfAjaxUpdated", function (event, xhr) {
      if (xhr && xhr.responseText && xhr.responseText.indexOf("data-summary") >= 0) {
        focusSummary();
      }
    });
  }
})();
