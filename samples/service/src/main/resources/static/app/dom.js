// Elements from data. Whatever comes from the service becomes text, never markup.

export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export const byId = (id) => document.getElementById(id);

// On a phone each row stands as a block of its own; the roles keep it a table for those who hear it.
export function table(heads, rows, labelled = false) {
  const cell = (content, i) => h("td", {
    role: "cell", class: typeof content === "string" ? "text" : null, "data-label": (labelled && heads[i]) || null,
  }, content ?? "");
  return h("div", { class: "scroll" },
    h("table", { role: "table", class: labelled ? "labelled" : null },
      h("thead", { role: "rowgroup" }, h("tr", { role: "row" },
        heads.map((head) => h("th", { scope: "col", role: "columnheader" }, head)))),
      h("tbody", { role: "rowgroup" }, rows.map((cells) => h("tr", { role: "row" }, cells.map(cell))))));
}

export const card = (title, ...content) => h("section", { class: "card" }, h("h2", {}, title), ...content);

export const field = (label, control, wide = false) =>
  h("label", { class: wide ? "wide" : null }, label, control);

export const facts = (pairs) => h("dl", { class: "facts" },
  pairs.map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value))));
