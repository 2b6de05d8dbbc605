// Tables with one column for each day: their heads, and the totals below or of a whole group.

let shownMonth = -1;

// The days in view: all of them, or one month of a long period.
function shownDays() {
  return shownMonth < 0 ? days : days.filter((day) => day.month === shownMonth);
}

function dayColumns(counts) {
  return el("colgroup", {}, el("col", { class: "name" }), shownDays().map(() => el("col", { class: "day" })),
    Array.from({ length: counts }, () => el("col", { class: "count" })));
}

// A box that scrolls sideways and knows how wide its table is.
function scrollerOf(table, counts, properties = {}) {
  const scroller = el("div", { class: "scroller grids", ...properties }, table);
  scroller.style.setProperty("--days", shownDays().length);
  scroller.style.setProperty("--counts", counts);
  return scroller;
}

function dayHead(nameHeading, works, counts) {
  const shown = shownDays();
  const spans = [...new Set(shown.map((day) => day.month))].map((month) => shown.filter((day) => day.month === month));
  const monthRow = el("tr", { class: "months" }, el("td", { class: "name" }),
    spans.map((span) => el("th", { scope: "colgroup", colspan: span.length },
      el("span", {}, span.length > 2 ? formats.month.format(span[0].date) : ""))),
    counts.length ? el("td", { colspan: counts.length }) : "");
  const dayRow = el("tr", { class: "days" }, el("th", { scope: "col", class: "name" }, nameHeading),
    shown.map((day) => dayHeading(day, works)),
    counts.map(([text, title]) => el("th", { scope: "col", class: "count", title }, text)));
  return el("thead", {}, monthRow, dayRow);
}

function dayHeading(day, works) {
  const full = formats.full.format(day.date);
  const off = works[day.index] !== "1";
  const holiday = day.holiday ? `, ${offLook(day).words}` : "";
  return el("th", {
    scope: "col", class: `day${off ? " off" : ""}${day.holiday ? " holiday" : ""}`, "data-day": day.index,
    "aria-label": full + holiday, title: full + holiday,
  }, el("span", { class: "wd" }, formats.weekday.format(day.date)), el("span", {}, String(day.date.getUTCDate())),
  day.holiday ? el("abbr", {}, say(`sign.${day.holiday.type}`)) : "");
}

// Rows of totals. `value` gives number, words and whether it is wrong, or nothing for a day without.
function totalRow(label, key, works, counts, value) {
  return el("tr", { class: "total", "data-row": key },
    el("th", { scope: "row", class: "name" }, el("span", {}, label)),
    shownDays().map((day) => {
      const shown = works[day.index] === "1" ? value(day) : undefined;
      if (!shown) return el("td", { class: "day off", "data-day": day.index });
      return el("td", {
        class: `day${shown.broken ? " broken" : ""}`, "data-day": day.index, tabindex: "-1",
        "aria-label": shown.words, title: shown.words,
      }, shown.broken ? `${shown.text}!` : shown.text);
    }),
    counts ? el("td", { class: "count", colspan: counts }) : "");
}

function totalRows(totals, works, counts) {
  const sum = (key) => totalRow(say(`total.${key}`), key, works, counts, (day) => ({
    text: compact(totals[key][day.index]),
    words: say("total.words", { date: formats.full.format(day.date), n: totals[key][day.index] }),
  }));
  const share = totalRow(say("total.share"), "share", works, counts, (day) => {
    const onDuty = totals.site[day.index] + totals.home[day.index];
    const part = onDuty ? totals.home[day.index] / onDuty : 0;
    return {
      text: String(Math.round(100 * part)),
      words: say("total.words", { date: formats.full.format(day.date), n: formats.percent.format(part) }),
    };
  });
  const rests = totals.rest.some((n) => n > 0) ? [sum("rest")] : [];
  // Where nobody but people on shifts is on duty, nothing is told of days at home.
  return rests.length && !totals.home.some((n) => n > 0) ? [sum("site"), ...rests, sum("absent")]
    : [sum("site"), sum("home"), sum("absent"), ...rests, share];
}

// Five figures do not fit into a day's column.
function compact(n) {
  return n < 10000 ? String(n) : `${formats.decimal.format(Math.floor(n / 100) / 10)}k`;
}

function limitRows(place, works, counts) {
  return limitsOf(place).map((limit) => {
    const rule = rules[limit.rule];
    const row = totalRow(say(`limit.${limit.kind}`), `limit-${limit.rule}`, works, counts, (day) => {
      const bound = limit.limits[day.index];
      if (bound < 0) return undefined;
      const date = formats.full.format(day.date);
      return {
        text: compact(bound), broken: isBroken(limit, day.index),
        words: say(`limit.words.${limit.kind}`, { date, n: limit.counts[day.index], limit: bound }),
      };
    });
    row.classList.add("limit");
    if (rule.text) row.firstChild.title = either(rule.text);
    return row;
  });
}

// How many officers a counter needs on a day, and on all its open days.
function leastOn(counter, day) {
  return counter.mins ? counter.mins[day] : counter.min;
}

function leastOf(counter) {
  const open = days.map((day) => day.index).filter((day) => counter.officers[day] >= 0);
  const least = [...new Set(open.map((day) => leastOn(counter, day)))].sort((a, b) => a - b);
  return least.length ? least.join("/") : counter.min;
}

function counterRows(unit, works, counts) {
  return counters.map((counter, index) => ({ counter, index })).filter(({ counter }) => counter.unit === unit.index)
    .map(({ counter, index }) => totalRow(
      say(counter.shift ? "shift.row" : "counter.row", { mark: counter.code, counter: nameOfCounter(counter), min: leastOf(counter) }), `counter-${index}`,
      works, counts, (day) => {
        const n = counter.officers[day.index];
        const date = formats.full.format(day.date);
        return n < 0 ? undefined : {
          text: String(n), broken: n < leastOn(counter, day.index) || n > (counter.seats ?? n),
          words: say(counter.shift ? "shift.words" : "counter.words", { date, n, min: leastOn(counter, day.index) }),
        };
      }));
}

function dayTable(caption, works, rows, key) {
  const table = el("table", { class: "grid totals", "data-table": key },
    el("caption", {}, caption), dayColumns(0), dayHead(say("column.sums"), works, []), el("tbody", {}, rows));
  return scrollerOf(table, 0, { tabindex: "0", role: "group", "aria-label": caption });
}

function worksSomewhere(list) {
  return days.map((day) => (list.some((unit) => unit.works[day.index] === "1") ? "1" : "0")).join("");
}

function showDays() {
  const span = period(days[0].date, days[days.length - 1].date);
  const works = worksSomewhere(units.filter((unit) => unit.people.length > 0));
  const tally = (key, wrong) => totalRow(say(`days.${key}`), key, works, 0, (day) => {
    const n = wrong(day.index);
    return { text: String(n), broken: n > 0, words: say("total.words", { date: formats.full.format(day.date), n }) };
  });
  const rows = [...totalRows(everybody, works, 0), ...limitRows(null, works, 0)];
  const ofKind = (most) => limits.filter((limit) => isMost(limit) === most);
  if (ofKind(true).length) rows.push(tally("over", (day) => ofKind(true).filter((l) => isBroken(l, day)).length));
  if (ofKind(false).length) rows.push(tally("under", (day) => ofKind(false).filter((l) => isBroken(l, day)).length));
  if (counters.length) {
    rows.push(tally("counters", (day) => counters.filter((counter) =>
      counter.officers[day] >= 0 && counter.officers[day] < leastOn(counter, day)).length));
  }
  const holidays = days.filter((day) => day.holiday);
  byId("days").replaceChildren(
    el("h2", {}, say("tab.days")), dayTable(say("days.caption", { period: span }), works, rows, "everybody"),
    el("h3", {}, say("days.holidays")),
    holidays.length === 0 ? el("p", {}, say("days.noHolidays")) : el("ul", { class: "holidays" }, holidays.map((day) =>
      el("li", {}, el("b", {}, formats.full.format(day.date)), ` ${offLook(day).words}`))));
}
