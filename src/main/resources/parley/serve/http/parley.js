// Tables sort by their columns; forms leave out of the address what is empty. All works without, but for sorting.
"use strict";
for (const form of document.forms) {
  form.addEventListener("submit", () => {
    for (const field of form.elements) if (field.name && field.value === "") field.disabled = true;
  });
}
// Coming back with the browser's button finds the fields as they were asked with.
addEventListener("pageshow", (event) => {
  for (const field of document.querySelectorAll("form :disabled")) field.disabled = false;
  if (event.persisted) for (const form of document.forms) form.reset();
});

const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
for (const table of document.querySelectorAll("table.answer")) {
  const groups = [...table.tBodies];
  if (groups.length < 2) continue;
  const headings = [...table.tHead.rows[0].cells];
  headings.forEach((heading, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => sort(table, groups, headings, column));
  });
}

function sort(table, groups, headings, column) {
  const was = headings[column].getAttribute("aria-sort");
  const now = was === "ascending" ? "descending" : was === "descending" ? null : "ascending";
  headings.forEach((heading) => heading.removeAttribute("aria-sort"));
  const sorted = [...groups]; // the order of the answer, to which a third click returns
  if (now) {
    headings[column].setAttribute("aria-sort", now);
    const sign = now === "ascending" ? 1 : -1;
    const text = (group) => group.rows[0].cells[column].textContent.trim();
    sorted.sort((one, other) => {
      const [a, b] = [text(one), text(other)];
      if (a === "–" || b === "–") return a === b ? 0 : a === "–" ? 1 : -1; // nothing comes last
      return sign * order.compare(a, b);
    });
  }
  table.append(...sorted);
}

addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll(".evidence details")) details.open = true;
});
