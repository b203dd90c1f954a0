// What must be there before the first screen is: the guard for Japanese input, the brightness switch, the skip link, and
// what is said of the connection.
(() => {
  // The Enter that confirms a conversion belongs to the input method, not to buttons and shortcuts.
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.isComposing || event.keyCode === 229) {
        event.stopImmediatePropagation();
      }
    },
    true,
  );

  // An input that changes nothing, as a confirmed conversion or a pasted text sends after the real one, makes Flow forget
  // the value that it is about to send with a press of a button.
  const typed = new Set(["vaadin-text-field", "vaadin-text-area", "vaadin-email-field", "vaadin-password-field"]);
  window.addEventListener(
    "input",
    (event) => {
      const field = event.target instanceof Element ? event.target.closest("[slot='input'], [slot='textarea']") : null;
      const host = field?.parentElement;
      if (host && typed.has(host.localName) && host.value === field.value) {
        event.stopImmediatePropagation();
      }
    },
    true,
  );

  // Today is Japan's wherever the browser is: the calendar's own button and mark ask the browser.
  const japan = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Tokyo" });
  const todayInJapan = () => {
    const [year, month, day] = japan.format(new Date()).split("-").map(Number);
    return new Date(year, month - 1, day);
  };
  customElements.whenDefined("vaadin-date-picker-overlay-content").then(() => {
    const calendar = customElements.get("vaadin-date-picker-overlay-content").prototype;
    calendar._getTodayMidnight = todayInJapan;
    calendar._scrollToCurrentMonth = function () {
      if (this.focusedDate) {
        this.focusedDate = todayInJapan();
      }
      this.scrollToDate(todayInJapan(), true);
    };
  });
  customElements.whenDefined("vaadin-month-calendar").then(() => {
    customElements.get("vaadin-month-calendar").prototype._isToday = (date) =>
      date?.toDateString() === todayInJapan().toDateString();
  });

  const root = document.documentElement;
  const isDark = () =>
    root.dataset.scheme ? root.dataset.scheme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;

  document.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest("[data-scheme-switch]")) {
      root.dataset.scheme = isDark() ? "light" : "dark";
      document.cookie = `shirase-scheme=${root.dataset.scheme}; path=${new URL(document.baseURI).pathname}; max-age=31536000; samesite=lax`;
    }
    if (target?.closest("[data-skip]")) {
      event.preventDefault();
      document.getElementById("main")?.focus();
    }
    for (const menu of document.querySelectorAll("details.person-menu[open]")) {
      if (!menu.contains(target)) {
        menu.open = false;
      }
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      for (const menu of document.querySelectorAll("details.person-menu[open]")) {
        menu.open = false;
        menu.querySelector("summary").focus();
      }
    }
  });

  // A page of several parts: F2 leads on to the next, Shift+F2 back, and a button to the one that it names.
  const enter = (part) => {
    const seen = (field) => field.checkVisibility() && !field.disabled;
    const fields = [...part.querySelectorAll("input, textarea, button, vaadin-button, vaadin-details-summary")].filter(seen);
    const first = fields.find((field) => field.type !== "radio" || field.checked) ?? fields[0];
    (fields[0]?.type === "radio" && !fields.some((field) => field.checked) ? fields[0] : first)?.focus();
    part.scrollIntoView({ block: "nearest" });
  };
  document.addEventListener("click", (event) => {
    const way = event.target instanceof Element ? event.target.closest("[data-leads-to]") : null;
    const part = way && document.getElementById(way.dataset.leadsTo);
    if (part) {
      enter(part);
    }
  });
  document.addEventListener("keydown", (event) => {
    const page = event.key === "F2" ? document.querySelector("[data-parts]") : null;
    if (page) {
      event.preventDefault();
      const parts = [...page.querySelectorAll(page.dataset.parts)];
      const here = parts.indexOf(document.activeElement?.closest(page.dataset.parts));
      const next = here < 0 ? (event.shiftKey ? parts.length - 1 : 0) : here + (event.shiftKey ? -1 : 1);
      enter(parts[(next + parts.length) % parts.length]);
    }
  });

  // What is typed and not saved is not thrown away with the page, without a question.
  for (const type of ["input", "change"]) {
    document.addEventListener(type, (event) => event.target.closest?.("[data-asks]")?.setAttribute("data-unsaved", ""), true);
  }
  window.addEventListener("beforeunload", (event) => {
    if (document.querySelector("[data-asks][data-unsaved]")) {
      event.preventDefault();
    }
  });

  // The name typed at login outlives a wrong password.
  document.addEventListener("submit", (event) => {
    const name = event.target.querySelector?.("input[name=username]");
    if (name) {
      sessionStorage.setItem("shirase-login-name", name.value);
    }
  });

  // Called once by each page. Vaadin goes on saying that it is connecting again after it has got through; where nothing
  // is under way any more and the server answers, it has.
  window.shiraseConnection = (back) => {
    const { connectionIndicator: said, connectionState: connection, Flow: flow } = window.Vaadin;
    said.onlineText = back;
    said.setAttribute("role", "status");
    const waits = () => Object.values(flow.clients).some((client) => client.isActive?.());
    const answers = () =>
      fetch("assets/mark.svg", { method: "HEAD", cache: "no-store" }).then(
        (answer) => answer.ok,
        () => false,
      );
    let looking = 0;
    const look = async () => {
      const through = !waits() && (await answers());
      if (connection.state !== "reconnecting") {
        return;
      }
      if (through) {
        connection.state = "connected";
      } else {
        looking = setTimeout(look, 1000);
      }
    };
    // A page that cannot be fetched now would put the browser's own error in the place of this one.
    window.addEventListener(
      "click",
      (event) => {
        const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
        if (connection.offline && link?.origin === location.origin && !link.target) {
          event.preventDefault();
          event.stopImmediatePropagation();
        }
      },
      true,
    );
    connection.addStateChangeListener((before, now) => {
      clearTimeout(looking);
      if (now === "connected" && document.querySelector("iframe[src$='offline-stub.html']")) {
        location.reload();
      }
      if (now === "reconnecting") {
        looking = setTimeout(look, 1000);
      }
    });
  };
})();
