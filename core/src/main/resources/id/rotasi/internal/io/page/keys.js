// Moving about in a grid with the keys, as spreadsheets do it: one stop of the Tab key, arrows inside.

const focusable = (cell) => cell.querySelector("button") ?? cell;

function listenToKeys(table) {
  table.addEventListener("keydown", (event) => {
    const cell = event.target.closest("th, td");
    if (!cell || !table.contains(cell) || event.altKey || event.target.closest(".detail")) return;
    const next = nextCell(cell, event);
    if (next) {
      event.preventDefault();
      goTo(table, next);
    } else if (event.key === "Enter" && !event.target.closest("button")) {
      togglePerson(cell.parentElement);
    } else if (event.key === "Escape" && cell.parentElement.nextElementSibling?.matches(".detail")) {
      togglePerson(cell.parentElement);
    }
  });
  table.addEventListener("click", (event) => {
    const button = event.target.closest("tr.person > th button");
    if (button) togglePerson(button.closest("tr"));
    const cell = event.target.closest("tr.person > td, tr.total > td[tabindex]");
    if (cell) goTo(table, cell);
  });
}

function goTo(table, cell) {
  const target = focusable(cell);
  table.querySelectorAll('[tabindex="0"]').forEach((old) => { old.tabIndex = -1; });
  target.tabIndex = 0;
  target.focus({ preventScroll: true });
  cell.scrollIntoView({ block: "nearest", inline: "nearest" });
}

function nextCell(cell, event) {
  const row = cell.parentElement;
  const cells = [...row.cells];
  const column = cells.indexOf(cell);
  const rows = () => [...row.closest("table").querySelectorAll("tr.person, tr.total")];
  const vertical = (steps) => {
    const all = rows();
    const at = Math.max(0, Math.min(all.length - 1, all.indexOf(row) + steps));
    return all[at].cells[Math.min(column, all[at].cells.length - 1)];
  };
  const ends = event.ctrlKey || event.metaKey;
  switch (event.key) {
    case "ArrowRight": return cells[Math.min(cells.length - 1, column + 1)];
    case "ArrowLeft": return cells[Math.max(0, column - 1)];
    case "ArrowDown": return vertical(1);
    case "ArrowUp": return vertical(-1);
    case "PageDown": return vertical(10);
    case "PageUp": return vertical(-10);
    case "Home": return ends ? rows()[0].cells[0] : cells[0];
    case "End": return ends ? [...rows().at(-1).cells].at(-1) : cells.at(-1);
    default: return undefined;
  }
}
