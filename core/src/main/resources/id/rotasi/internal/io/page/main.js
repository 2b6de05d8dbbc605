// The switches, the tabs, printing, and the start.

const TABS = ["schedule", "days", "fairness", "findings", "rules"];
const PRINT_ALL = 1500;

function showEverything() {
  showHeader();
  showRules();
  showDays();
  showFairness();
  showFilter();
  showGroups();
  showFindings();
  showTheme();
  for (const language of LANGUAGES) byId(`lang-${language}`).setAttribute("aria-pressed", String(language === lang));
}

function showTab(name) {
  for (const tab of TABS) {
    const chosen = tab === name;
    byId(tab).hidden = !chosen;
    byId(`tab-${tab}`).setAttribute("aria-selected", String(chosen));
    byId(`tab-${tab}`).tabIndex = chosen ? 0 : -1;
  }
}

function showMonth(month) {
  shownMonth = month;
  showDays();
  showFilter();
  showGroups();
}

function showTheme() {
  const theme = document.documentElement.dataset.theme ?? "auto";
  for (const name of ["auto", "light", "dark"]) {
    byId(`theme-${name}`).setAttribute("aria-pressed", String(name === theme));
  }
}

function setTheme(name) {
  if (name === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = name;
  showTheme();
}

function printsAll() {
  return isFiltering() ? blocks.filter(isShown).flatMap((block) => block.shown).length <= PRINT_ALL
    : allPeople.length <= PRINT_ALL;
}

function setPrinting(on) {
  printing = on;
  document.querySelectorAll(".status details").forEach((details) => { details.open = on; });
  const shown = blocks.filter(isShown);
  const opened = shown.filter((block) => openUnits.has(block));
  byId("print-note").textContent = on && !printsAll()
    ? say("print.opened", { n: opened.length, all: shown.length }) : "";
  showGroups();
}

function listen() {
  for (const language of LANGUAGES) {
    byId(`lang-${language}`).addEventListener("click", () => {
      setLanguage(language);
      remember("language", language);
      showEverything();
      if (isFiltering()) applyFilter();
    });
  }
  for (const name of ["auto", "light", "dark"]) {
    byId(`theme-${name}`).addEventListener("click", () => {
      setTheme(name);
      remember("theme", name);
    });
  }
  for (const tab of TABS) byId(`tab-${tab}`).addEventListener("click", () => showTab(tab));
  document.querySelector(".tabs").addEventListener("keydown", (event) => {
    const at = TABS.findIndex((tab) => byId(`tab-${tab}`) === event.target);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + TABS.length, Home: 0, End: TABS.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = TABS[to % TABS.length];
    showTab(next);
    byId(`tab-${next}`).focus();
  });
  byId("month").addEventListener("change", () => showMonth(Number(byId("month").value)));
  byId("close-all").addEventListener("click", closeAll);
  byId("print").addEventListener("click", () => window.print());
  window.addEventListener("beforeprint", () => setPrinting(true));
  window.addEventListener("afterprint", () => setPrinting(false));
  window.addEventListener("popstate", followHash);
  listenToSearch();
}

// A link into the page: #finding-12, or #asn=17 to the row of a person.
function followHash() {
  const finding = /^#finding-(\d+)$/.exec(location.hash);
  if (finding && findings[finding[1]]) return jump(findings[finding[1]]);
  const asn = new URLSearchParams(location.hash.slice(1)).get("asn");
  const person = asn && allPeople.find((known) => known.id === asn);
  if (!person) return undefined;
  const row = rowOf(person);
  if (!expanded.has(person)) togglePerson(row);
  return goTo(row.closest("table"), row.cells[0]);
}

function start() {
  performance.mark("rotasi-start");
  const language = recall("language");
  if (LANGUAGES.includes(language)) setLanguage(language);
  const theme = recall("theme");
  if (theme === "light" || theme === "dark") setTheme(theme);
  if (days.length > LONG_PERIOD) shownMonth = months[0];
  showEverything();
  showTab("schedule");
  listen();
  followHash();
  performance.mark("rotasi-ready");
}

start();
