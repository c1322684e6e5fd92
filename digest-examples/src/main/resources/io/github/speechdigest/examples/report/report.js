"use strict";
/* In the head, so that nothing is laid out, and no theme shows that the reader did not choose, before the page is read. */
const root = document.documentElement;
root.classList.add("js");

function remembered(theme) {
  try {
    if (theme) {
      localStorage.setItem("digest-theme", theme);
    }
    return localStorage.getItem("digest-theme");
  } catch {
    return theme;
  }
}

const chosenTheme = remembered();
if (chosenTheme) {
  root.dataset.theme = chosenTheme;
}

document.addEventListener("DOMContentLoaded", () => {
  root.classList.add("ready");
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const wide = matchMedia("(min-width: 64rem)");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");

  /* Which meeting and view is shown: #m2, #m2-figures, #m2-s3 (a speech), #compare. */

  const meetings = all(".meeting");
  const comparison = document.getElementById("compare");
  const chooser = document.getElementById("chooser");
  let current = meetings[0];

  function route() {
    const [, number, rest] = /^#m(\d+)(?:-(.+))?$/.exec(location.hash) || [];
    const comparing = Boolean(comparison) && location.hash === "#compare";
    current = meetings.find((meeting) => meeting.dataset.meeting === number) || current;
    const view = comparing ? "compare" : rest === "figures" ? "figures" : "text";
    for (const meeting of meetings) {
      meeting.hidden = comparing || meeting !== current;
      for (const part of all(".view", meeting)) {
        part.hidden = part.dataset.view !== view;
      }
    }
    if (comparison) {
      comparison.hidden = !comparing;
      chooser.value = current.dataset.meeting;
    }
    for (const tab of all("[data-tab]")) {
      const target = tab.dataset.tab;
      if (target !== "compare") {
        tab.hash = `#m${current.dataset.meeting}${target === "figures" ? "-figures" : ""}`;
      }
      if (target === view) {
        tab.setAttribute("aria-current", "page");
      } else {
        tab.removeAttribute("aria-current");
      }
    }
    return rest;
  }

  function follow() {
    const rest = route();
    const speech = /^s(\d+)$/.exec(rest || "");
    if (speech) {
      goToSpeech(current, speech[1]);
    } else {
      scrollTo(0, 0);
    }
  }

  if (chooser) {
    chooser.addEventListener("change", () => {
      const figures = location.hash.endsWith("-figures") ? "-figures" : "";
      location.hash = `#m${chooser.value}${figures}`;
    });
  }

  /* Light and dark: as the system has it until the reader chooses. */

  document.getElementById("theme").addEventListener("click", () => {
    const dark = root.dataset.theme
      ? root.dataset.theme === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = remembered(dark ? "light" : "dark");
  });

  /* Past all that repeats, to what the view shows. */

  document.getElementById("skip").addEventListener("click", (event) => {
    event.preventDefault();
    all(".pane [tabindex='0'], .filters input, .meetings a")
      .find((element) => element.getClientRects().length > 0)
      ?.focus();
  });

  /* The two sides. A piece is known by data-f on both, and on its ribbon. */

  const side = (element) => element.closest(".pane");
  const other = (pane) => pane.parentElement.querySelector(pane.matches(".source") ? ".rebuilt" : ".source");
  const marks = (meeting, piece) => all(`[data-f="${piece}"]`, meeting);

  function light(meeting, piece, figure) {
    all(".on", meeting).forEach((element) => element.classList.remove("on"));
    marks(meeting, piece).forEach((element) => element.classList.add("on"));
    describe(meeting, piece, figure);
  }

  function describe(meeting, piece, figure) {
    const source = meeting.querySelector(`.piece[data-f="${piece}"]`);
    if (!source) {
      return;
    }
    const about = meeting.querySelector(".about");
    const words = document.createElement("b");
    words.textContent = source.dataset.about;
    about.replaceChildren(words);
    if (source.dataset.sure) {
      const sure = document.createElement("span");
      sure.className = source.classList.contains("doubtful") ? "sure low" : "sure";
      const meter = document.createElement("i");
      meter.style.setProperty("--sure", `${source.dataset.sure}%`);
      sure.append("把握", meter, `${source.dataset.sure}%`);
      about.append(sure);
    }
    if (figure) {
      const claim = document.createElement("span");
      claim.className = "claim";
      claim.textContent = figure.title;
      about.append(claim);
    }
  }

  /** Brings an element into the middle of the pane, or of the page on a narrow screen, unless it is in sight. */
  function reveal(element) {
    const pane = side(element);
    const box = element.getBoundingClientRect();
    const frame = wide.matches && pane ? pane.getBoundingClientRect() : { top: 100, bottom: innerHeight - 60 };
    if (box.top < frame.top + 40 || Math.min(box.bottom, box.top + 120) > frame.bottom) {
      const away = Math.abs(box.top - frame.top) > 3000 || calm.matches;
      const shift = box.top - frame.top - (frame.bottom - frame.top) / 3;
      (wide.matches && pane ? pane : window).scrollBy({ top: shift, behavior: away ? "auto" : "smooth" });
    }
  }

  function show(meeting, name) {
    meeting.querySelector(".panes").dataset.side = name;
    all("[data-show]", meeting).forEach((button) =>
      button.setAttribute("aria-pressed", String(button.dataset.show === name)));
  }

  /** Lights a piece and brings it into sight on both sides, or on the one that a narrow screen shows. */
  function goTo(meeting, piece) {
    light(meeting, piece);
    const shown = marks(meeting, piece).filter((element) => element.matches(".piece, .run"));
    const first = (selector) => shown.find((element) => element.matches(selector));
    if (!wide.matches && !first(".run")) {
      show(meeting, "source");
    }
    [first(".piece"), first(".run")]
      .filter((element) => element && element.offsetParent !== null)
      .forEach(reveal);
  }

  function goToSpeech(meeting, speech) {
    const article = meeting.querySelector(`.speech[data-speech="${speech}"]`);
    if (!article) {
      return;
    }
    show(meeting, "rebuilt");
    const run = article.querySelector(".run");
    const first = run && meeting.querySelector(`.piece[data-f="${run.dataset.f}"]`);
    if (first) {
      light(meeting, first.dataset.f);
    }
    [article, first].filter((element) => element && element.offsetParent !== null).forEach((element) => {
      const pane = side(element);
      const scroller = wide.matches ? pane : window;
      const top = wide.matches ? pane.getBoundingClientRect().top : 60;
      scroller.scrollBy({ top: element.getBoundingClientRect().top - top - 60 });
    });
  }

  let pending = 0;
  function later(action) {
    clearTimeout(pending);
    pending = setTimeout(action, 140);
  }

  function revealOther(meeting, element) {
    const pane = side(element);
    const twin = pane && other(pane).querySelector(`[data-f="${element.dataset.f}"]`);
    if (twin && twin.offsetParent !== null) {
      reveal(twin);
    }
  }

  for (const meeting of meetings) {
    const panes = meeting.querySelector(".panes");
    const touched = (event) => event.target.closest("[data-f]");
    const figureAt = (event) => event.target.closest(".figure");

    panes.addEventListener("mouseover", (event) => {
      const element = touched(event);
      if (element && element.dataset.f !== "0") {
        light(meeting, element.dataset.f, figureAt(event));
        later(() => revealOther(meeting, element));
      }
    });
    panes.addEventListener("mouseout", () => clearTimeout(pending));
    panes.addEventListener("focusin", (event) => {
      const element = touched(event);
      if (element) {
        light(meeting, element.dataset.f, figureAt(event));
        revealOther(meeting, element);
        rove(side(element), element);
      }
    });
    panes.addEventListener("click", (event) => {
      const figure = figureAt(event);
      const element = touched(event);
      if (figure) {
        goToRow(meeting, figure.dataset.figure);
      } else if (element) {
        goTo(meeting, element.dataset.f);
      }
    });
    panes.addEventListener("keydown", (event) => {
      const element = touched(event);
      if (!element || !side(element)) {
        return;
      }
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        step(element, event.key === "ArrowDown" ? 1 : -1);
        event.preventDefault();
      } else if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
        stepFigure(figureAt(event) || element, event.key === "ArrowRight" ? 1 : -1);
        event.preventDefault();
      } else if (event.key === "Enter") {
        const figure = figureAt(event);
        if (figure) {
          goToRow(meeting, figure.dataset.figure);
        } else {
          cross(meeting, element);
        }
        event.preventDefault();
      }
    });
    for (const pane of all(".pane", meeting)) {
      const first = pane.querySelector("[data-f][tabindex]");
      if (first) {
        first.tabIndex = 0;
      }
    }
    for (const button of all("[data-show]", meeting)) {
      button.addEventListener("click", () => {
        const lit = meeting.querySelector(".piece.on");
        show(meeting, button.dataset.show);
        if (lit) {
          goTo(meeting, lit.dataset.f);
        }
      });
    }
    for (const link of all(".speakers a", meeting)) {
      const dim = (on) => {
        panes.classList.toggle("dimming", on);
        all(`[data-s="${link.dataset.speech}"], [data-speech="${link.dataset.speech}"].speech`, panes)
          .forEach((element) => {
            element.classList.toggle("lit", on);
            marks(panes, element.dataset.f || "none").forEach((mark) => mark.classList.toggle("lit", on));
          });
      };
      link.addEventListener("mouseenter", () => dim(true));
      link.addEventListener("mouseleave", () => dim(false));
      link.addEventListener("focus", () => dim(true));
      link.addEventListener("blur", () => dim(false));
      link.addEventListener("click", (event) => {
        event.preventDefault();
        goToSpeech(meeting, link.dataset.speech);
      });
    }
  }

  /** One stop of the Tab key for each side; the arrow keys go on from there. */
  function rove(pane, element) {
    if (pane && element.hasAttribute("tabindex")) {
      all("[tabindex='0']", pane).forEach((stop) => { stop.tabIndex = -1; });
      element.tabIndex = 0;
    }
  }

  function step(element, by) {
    const stops = all("[data-f][tabindex]", side(element));
    const next = stops[stops.findIndex((stop) => stop.dataset.f === element.dataset.f) + by];
    if (next) {
      next.focus({ preventScroll: true });
      reveal(next);
    }
  }

  /** To the figure behind or before an element; the words of one figure may stand in several places. */
  function stepFigure(element, by) {
    const behind = by > 0 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
    const ahead = all(".figure", side(element)).filter((figure) =>
      figure.dataset.figure !== element.dataset.figure && element.compareDocumentPosition(figure) & behind);
    const next = by > 0 ? ahead[0] : ahead[ahead.length - 1];
    if (next) {
      next.focus({ preventScroll: true });
      reveal(next);
    }
  }

  function cross(meeting, element) {
    const pane = other(side(element));
    const twin = pane.querySelector(`[data-f="${element.dataset.f}"][tabindex]`);
    if (twin) {
      show(meeting, pane.matches(".source") ? "source" : "rebuilt");
      twin.focus({ preventScroll: true });
      reveal(twin);
    }
  }

  /* Doubts, one after the other: the warnings, and the notes when they are unfolded. */

  const doubts = (meeting) => {
    const warnings = all(".doubt.warning", meeting);
    const unfolded = meeting.querySelector(".notes[open]") || warnings.length === 0;
    return unfolded ? all(".doubt", meeting) : warnings;
  };

  function stepDoubt(meeting, by) {
    const list = doubts(meeting);
    if (list.length === 0) {
      return;
    }
    const at = list.findIndex((doubt) => doubt.classList.contains("chosen"));
    const next = at < 0 ? (by > 0 ? 0 : list.length - 1) : (at + by + list.length) % list.length;
    choose(meeting, list[next], next + 1, list.length);
  }

  function choose(meeting, doubt, number, count) {
    all(".doubt.chosen", meeting).forEach((element) => element.classList.remove("chosen"));
    if (doubt.dataset.target !== "0") {
      goTo(meeting, doubt.dataset.target);
    }
    doubt.classList.add("chosen", "on");
    doubt.closest("details")?.setAttribute("open", "");
    if (wide.matches) {
      doubt.scrollIntoView({ block: "nearest" });
    }
    const message = document.createElement("span");
    message.className = doubt.matches(".warning") ? "sure low" : "sure";
    message.textContent = doubt.querySelector("b").textContent;
    meeting.querySelector(".about").append(message);
    meeting.querySelector(".stepper output").textContent =
      `${doubt.matches(".warning") ? "疑问" : "说明"} ${number} / ${count}`;
  }

  for (const meeting of meetings) {
    for (const button of all("[data-step]", meeting)) {
      button.addEventListener("click", () => stepDoubt(meeting, Number(button.dataset.step)));
    }
    for (const doubt of all(".doubt", meeting)) {
      doubt.addEventListener("click", () => {
        const list = doubts(meeting);
        choose(meeting, doubt, list.indexOf(doubt) + 1, list.length);
      });
    }
  }

  document.addEventListener("keydown", (event) => {
    if (event.target.closest("input, select") || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const text = current && !current.hidden && !current.querySelector(".text-view").hidden;
    if (text && (event.key === "n" || event.key === "p")) {
      stepDoubt(current, event.key === "n" ? 1 : -1);
    }
  });

  /* Figures: filter, sort, download, and the way between text and table. */

  const collator = new Intl.Collator("zh-Hans", { numeric: true });
  const rows = (meeting) => all(".figure-table tbody tr", meeting);
  const foundRows = (meeting) => rows(meeting).filter((row) => !row.hidden);

  /** Shows so many of the rows that were found, and offers the others; more at once make a browser slow. */
  const MOST_ROWS = 500;

  function cap(meeting) {
    const table = meeting.querySelector(".figure-table");
    const most = Number(table.dataset.most);
    const found = foundRows(meeting);
    found.forEach((row, i) => row.classList.toggle("beyond", i >= most));
    const more = meeting.querySelector(".more");
    more.hidden = found.length <= most;
    more.textContent = `再显示 ${Math.min(MOST_ROWS, found.length - most)} 项（尚余 ${found.length - most} 项）`;
  }

  function filter(meeting) {
    const form = meeting.querySelector(".filters");
    const words = form.elements.text.value.trim().toLowerCase().split(/\s+/);
    for (const row of rows(meeting)) {
      const text = row.dataset.csv.toLowerCase();
      const chosen = ["speech", "metric", "kind", "status"].every((name) => {
        const value = form.elements[name].value;
        return value === "" || row.dataset[name] === value;
      });
      row.hidden = !(chosen && words.every((word) => text.includes(word)));
    }
    const count = document.createElement("b");
    count.textContent = foundRows(meeting).length;
    cap(meeting);
    meeting.querySelector(".shown").replaceChildren(count, ` / ${rows(meeting).length} 项`);
  }

  function sort(meeting, header) {
    const ascending = header.getAttribute("aria-sort") !== "ascending";
    const column = header.cellIndex;
    const key = (row) => row.cells[column].dataset.sort ?? row.cells[column].textContent.trim();
    const numeric = rows(meeting).every((row) => "sort" in row.cells[column].dataset);
    const order = numeric ? (a, b) => Number(a) - Number(b) : collator.compare;
    const sorted = rows(meeting)
      .map((row) => [key(row), row])
      .sort(([a], [b]) => (ascending ? order(a, b) : order(b, a)));
    const body = document.createDocumentFragment();
    sorted.forEach(([, row]) => body.append(row));
    header.closest("table").tBodies[0].append(body);
    cap(meeting);
    all("th[aria-sort]", header.parentElement).forEach((other) => other.removeAttribute("aria-sort"));
    header.setAttribute("aria-sort", ascending ? "ascending" : "descending");
  }

  function save(name, type, parts) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob(parts, { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  const fileName = (meeting, ending) => meeting.dataset.file.replace(/\.[^.]*$/, "") + ending;
  const csv = (meeting) => [
    "\uFEFF",
    meeting.querySelector(".figure-table").dataset.csv,
    ...foundRows(meeting).map((row) => row.dataset.csv),
  ];

  /** The rows that were found, in cells that a spreadsheet takes; the catalogued name of a metric gets its own. */
  function copied(meeting) {
    const one = (text) => text.trim().replace(/\s+/g, " ");
    const lines = foundRows(meeting).map((row) => [...row.cells].flatMap((cell) => {
      if (cell.matches(".c-metric")) {
        return [one(cell.firstChild.textContent), row.dataset.metric];
      }
      return one(cell.matches(".c-speech") ? cell.querySelector("span").textContent : cell.textContent);
    }).join("\t"));
    const head = all(".figure-table th", meeting).map((header) => one(header.textContent));
    head.splice(2, 0, "通用指标");
    return [head.join("\t"), ...lines].join("\n");
  }

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
  }

  function goToRow(meeting, figure) {
    location.hash = `#m${meeting.dataset.meeting}-figures`;
    route();
    all("tr.on", meeting).forEach((row) => row.classList.remove("on"));
    const row = meeting.querySelector(`tr[data-figure="${figure}"]`);
    row.hidden = false;
    row.classList.remove("beyond");
    row.classList.add("on");
    row.scrollIntoView({ block: "center" });
    row.querySelector("[data-goto]").focus({ preventScroll: true });
  }

  function goToText(meeting, figure) {
    location.hash = `#m${meeting.dataset.meeting}`;
    route();
    show(meeting, "rebuilt");
    const words = meeting.querySelector(`.figure[data-figure="${figure}"]`);
    if (words) {
      words.focus({ preventScroll: true });
      words.classList.add("on");
      reveal(words);
    }
  }

  for (const meeting of meetings) {
    const form = meeting.querySelector(".filters");
    if (!form) {
      continue;
    }
    const table = meeting.querySelector(".figure-table");
    table.dataset.most = MOST_ROWS;
    cap(meeting);
    meeting.querySelector(".more").addEventListener("click", () => {
      table.dataset.most = Number(table.dataset.most) + MOST_ROWS;
      cap(meeting);
    });
    form.addEventListener("input", () => filter(meeting));
    form.addEventListener("change", () => filter(meeting));
    form.addEventListener("submit", (event) => event.preventDefault());
    meeting.querySelector("[data-save='csv']").addEventListener("click", () =>
      save(fileName(meeting, ".csv"), "text/csv;charset=utf-8", csv(meeting)));
    meeting.querySelector("[data-save='json']").addEventListener("click", () =>
      save(fileName(meeting, ".json"), "application/json", [meeting.querySelector(".meeting-json").textContent]));
    const copier = meeting.querySelector("[data-copy]");
    copier.addEventListener("click", async () => {
      await copy(copied(meeting));
      copier.textContent = "已复制";
      document.getElementById("status").textContent = `已复制 ${foundRows(meeting).length} 项`;
      setTimeout(() => { copier.textContent = "复制表格"; }, 2000);
    });
    for (const button of all(".figure-table th button", meeting)) {
      button.addEventListener("click", () => sort(meeting, button.closest("th")));
    }
    for (const link of all("[data-goto]", meeting)) {
      link.addEventListener("click", (event) => {
        event.preventDefault();
        goToText(meeting, link.dataset.goto);
      });
    }
  }

  addEventListener("hashchange", follow);
  follow();
});
