// Elements are made of text and attributes only, so that no name can become markup.

function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (name === "on") {
      for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
    } else if (value === true) {
      element.setAttribute(name, "");
    } else {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== ""));
  return element;
}

function svg(tag, attributes = {}, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const byId = (id) => document.getElementById(id);

// What is remembered from one visit to the next; a page opened from a disk may not be allowed to.
function remember(key, value) {
  try {
    localStorage.setItem(`rotasi.${key}`, value);
  } catch {
    // nothing depends on it
  }
}

function recall(key) {
  try {
    return localStorage.getItem(`rotasi.${key}`);
  } catch {
    return null;
  }
}
