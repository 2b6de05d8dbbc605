// The words of both languages, dates and numbers as the language writes them.

const data = JSON.parse(document.getElementById("data").textContent);
const LANGUAGES = ["id", "en"];
const LOCALES = { id: "id-ID", en: "en-GB" };
let lang = data.lang;
let formats = formatsOf(lang);

function formatsOf(language) {
  const locale = LOCALES[language];
  const date = (options) => new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
  return {
    number: new Intl.NumberFormat(locale),
    decimal: new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }),
    percent: new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }),
    gap: new Intl.NumberFormat(locale, { style: "percent", maximumSignificantDigits: 2 }),
    full: date({ weekday: "long", day: "numeric", month: "long", year: "numeric" }),
    date: date({ day: "numeric", month: "long", year: "numeric" }),
    short: date({ weekday: "short", day: "numeric", month: "short" }),
    month: date({ month: "long", year: "numeric" }),
    weekday: date({ weekday: "short" }),
    hours: (time) => (language === "id" ? time.replace(":", ".") : time),
  };
}

function setLanguage(language) {
  lang = language;
  formats = formatsOf(language);
}

// The message with that key; values replace {names}, and {n|day|days} chooses by a number. An unknown key shows itself,
// which a test looks for.
function say(key, values = {}) {
  const text = data.text[lang][key] ?? `[${key}]`;
  return text.replace(/\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g, (whole, name, one, other) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (one !== undefined) return value === 1 ? one : other;
    return typeof value === "number" ? formats.number.format(value) : value;
  });
}

// A number with its noun.
const sayCount = (key, n) => say(key, { n });

// A sentence that Java wrote in both languages.
function either(sentences) {
  return sentences[LANGUAGES.indexOf(lang)];
}

function period(from, to) {
  return formats.date.formatRange(from, to);
}

// For comparing what people type: no accents, no case.
function fold(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
