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

export function table(heads, rows) {
  return h("div", { class: "scroll" },
    h("table", {},
      h("thead", {}, h("tr", {}, heads.map((head) => h("th", { scope: "col" }, head)))),
      h("tbody", {}, rows.map((cells) => h("tr", {}, cells.map((cell) =>
        h("td", typeof cell === "string" ? { class: "text" } : {}, cell ?? "")))))));
}

export const card = (title, ...content) => h("section", { class: "card" }, h("h2", {}, title), ...content);

export const field = (label, control, wide = false) =>
  h("label", { class: wide ? "wide" : null }, label, control);

export const facts = (pairs) => h("dl", { class: "facts" },
  pairs.map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value))));
