import { addressWith } from "./address.mjs";

const ENTRIES = [
  { title: "Advisor", view: "page" },
  { title: "New assessment", view: "form" },
  { title: "Assessments", view: "list" },
];

/** The app's site map; every other setting of the address stays. */
export function drawSiteMap(nav, address) {
  nav.replaceChildren(
    ...ENTRIES.map(({ title, view }) => {
      const link = Object.assign(document.createElement("a"), {
        href: addressWith({ view, id: undefined }),
        textContent: title,
      });
      const current = address.view === "form" && address.id ? "list" : address.view;
      if (current === view) link.ariaCurrent = "page";
      return link;
    }),
  );
}

const COLUMNS = [
  ["cifadv_name", "Name"],
  ["cifadv_recommendation@OData.Community.Display.V1.FormattedValue", "Recommendation"],
  ["cifadv_summary", "Summary"],
  ["cifadv_takenon", "Taken on"],
];

/** The table's active view, as a plain grid. */
export async function drawAssessments(target, api) {
  const cell = (tag, ...children) => {
    const made = document.createElement(tag);
    made.append(...children);
    return made;
  };
  const { entities } = await api.retrieveMultipleRecords("cifadv_assessment", "?$orderby=createdon desc");
  const rows = entities.map((row) =>
    cell(
      "tr",
      ...COLUMNS.map(([column], place) => {
        const text = String(row[column] ?? (place === 0 ? "(no name)" : ""));
        if (place > 0) return cell("td", text);
        const href = addressWith({ view: "form", id: row.cifadv_assessmentid });
        return cell("td", Object.assign(document.createElement("a"), { href, textContent: text }));
      }),
    ),
  );
  const table = cell(
    "table",
    cell("thead", cell("tr", ...COLUMNS.map(([, title]) => cell("th", title)))),
    cell("tbody", ...rows),
  );
  table.className = "records";
  target.replaceChildren(
    cell("h1", "Assessments"),
    rows.length ? table : cell("p", "No assessment has been kept yet."),
  );
}
