import { fireEvent } from "@testing-library/react";
import type { ScopedApp } from "../../../CifVersionAdvisor/advice/types";
import type { View } from "../../../CifVersionAdvisor/ui/view";
import { SALES, WORKSPACE, viewOf } from "../support/shown";
import { formOf } from "./page";

const offered = (at: number): ScopedApp => ({
  uniqueName: `contoso_${at}`,
  name: `Contoso ${at}`,
  session: "single",
  sessionFrom: "read",
  kind: "other",
  inScope: false,
});
const withOthers = (view: View, count: number): View => {
  const { apps } = view.ledger;
  const value = [...apps.value, ...Array.from({ length: count }, (_, at) => offered(at))];
  return { ...view, ledger: { ...view.ledger, apps: { ...apps, value } } };
};

test("each app in scope shows its verdict, and its cause where no version serves it", () => {
  const { find } = formOf(viewOf({ apps: [WORKSPACE, SALES] }, { channels: ["sms"] }));
  expect(find(`[data-cif-app="${SALES}"]`).dataset).toMatchObject({ cifVerdict: "1.0" });
  expect(find(`[data-cif-app="${WORKSPACE}"]`).dataset).toMatchObject({
    cifVerdict: "neither",
    cifCause: "custom-messaging",
  });
});

test("of thousands of other apps fifty stand in the page, and the search finds the rest", () => {
  const { all, find } = formOf(withOthers(viewOf({ apps: [SALES] }), 6000));
  expect(all("[data-cif-offered]").length).toBe(50);
  fireEvent.change(find(".cif-others input"), { target: { value: "contoso 5999" } });
  expect(all("[data-cif-offered]").map(({ dataset }) => dataset.cifOffered)).toEqual(["contoso_5999"]);
  fireEvent.change(find(".cif-others input"), { target: { value: "nowhere" } });
  expect(find(".cif-others")).toHaveTextContent('No app is called "nowhere".');
});

test("the search stays as long as it hides apps, however few are left", () => {
  const many = withOthers(viewOf({ apps: [SALES] }), 9);
  const { find, all, show } = formOf(many);
  const search = () => all(".cif-others input[role=searchbox]")[0];
  fireEvent.change(find(".cif-others input"), { target: { value: "contoso 3" } });
  show(withOthers(viewOf({ apps: [SALES] }), 8));
  expect(search()).toHaveValue("contoso 3");
  fireEvent.change(find(".cif-others input"), { target: { value: "" } });
  expect(search()).toBeUndefined();
});

test("a search for an app that is chosen says that it is", () => {
  const { find } = formOf(withOthers(viewOf({ apps: [SALES] }), 20));
  fireEvent.change(find(".cif-others input"), { target: { value: "sales" } });
  expect(find(".cif-others")).toHaveTextContent(/Chosen already: .?Sales Hub/);
  expect(find(".cif-others")).not.toHaveTextContent("No app is called");
});

test("other apps stand in the order of their names, documented hosts first", () => {
  const view = viewOf({ apps: [SALES, WORKSPACE] }, { apps: [{ uniqueName: SALES }] });
  const { apps } = view.ledger;
  const named = (uniqueName: string, name: string) => ({ ...offered(0), uniqueName, name });
  const value = [named("a", "Zoo"), named("b", "Älter"), ...apps.value, named("c", "Beta")];
  const { all } = formOf({ ...view, ledger: { ...view.ledger, apps: { ...apps, value } } });
  expect(all("[data-cif-offered]").map(({ dataset }) => dataset.cifOffered)).toEqual([WORKSPACE, "b", "c", "a"]);
});

test("the list opens when the last app goes, with one warning, and stays open for the next", () => {
  const { find, all, show } = formOf(withOthers(viewOf({ apps: [SALES] }), 1));
  const isOpen = () => find<HTMLDetailsElement>(".cif-others").open;
  expect(isOpen()).toBe(false);
  const none = withOthers(viewOf({ apps: [SALES] }, { apps: [] }), 1);
  show({ ...none, warnings: [{ question: "apps", kind: "empty", value: "" }] });
  expect(isOpen()).toBe(true);
  expect(all(".cif-question-apps .cif-warn").map(({ textContent }) => textContent)).toEqual(["No app is chosen."]);
  show(withOthers(viewOf({ apps: [SALES] }), 1));
  expect(isOpen()).toBe(true);
});

test("what the admin says of an app against what was read is marked at the app", () => {
  const view = viewOf({ apps: [SALES] }, { apps: [{ uniqueName: SALES, session: "multi" }] });
  const { find, all } = formOf(view);
  expect(view.ledger.apps.contradicts).toBe(true);
  expect(find(`[data-cif-app="${SALES}"] .cif-quiet`)).toHaveTextContent("read as Single-session");
  expect(all(`[data-cif-app="${SALES}"] .cif-icon-caution`)).toHaveLength(1);
  expect(all(".cif-question-apps .cif-warn")).toEqual([]);
});

test("ticking puts an app into scope or out of it", () => {
  const { calls, find } = formOf(withOthers(viewOf({ apps: [SALES] }), 1));
  fireEvent.click(find('[data-cif-offered="contoso_0"] input'));
  fireEvent.click(find(`[data-cif-app="${SALES}"] input`));
  expect(calls).toEqual([
    ["putInScope", "contoso_0", true],
    ["putInScope", SALES, false],
  ]);
});

test("the admin says the session type of an app of unknown type at once", () => {
  const { calls, find, all } = formOf(
    viewOf({ apps: [SALES] }, { apps: [{ uniqueName: SALES }, { uniqueName: "contoso_Gone" }] }),
  );
  const said = find('[data-cif-app="contoso_Gone"] select');
  fireEvent.change(said, { target: { value: "multi" } });
  fireEvent.change(said, { target: { value: "" } });
  expect(calls).toEqual([
    ["saySession", "contoso_Gone", "multi"],
    ["saySession", "contoso_Gone", undefined],
  ]);
  expect(all(`[data-cif-app="${SALES}"] select`)).toEqual([]);
  expect(find('[data-cif-app="contoso_Gone"]')).toHaveTextContent("not found in this organization");
});

describe("the session type of an app that is documented or read", () => {
  const row = `[data-cif-app="${SALES}"]`;

  test("is corrected when the admin asks to", () => {
    const { calls, find, pressIn } = formOf(viewOf({ apps: [SALES] }));
    pressIn(row, "Single-session");
    const said = find(`${row} select`);
    expect(said).toHaveFocus();
    expect(said).toHaveDisplayValue("Single-session");
    fireEvent.change(said, { target: { value: "multi" } });
    expect(calls).toEqual([["saySession", SALES, "multi"]]);
  });
  test("is taken back to what it was", () => {
    const { calls, find, show } = formOf(
      viewOf({ apps: [SALES] }, { apps: [{ uniqueName: SALES, session: "multi" }] }),
    );
    expect(find(`${row} option[value=""]`)).toHaveTextContent("Take back");
    const said = find(`${row} select`);
    fireEvent.change(said, { target: { value: "" } });
    expect(calls).toEqual([["saySession", SALES, undefined]]);
    show(viewOf({ apps: [SALES] }));
    expect(find(`${row} select`)).toBe(said);
  });
  test("is only read where the form is read-only, and of apps out of scope", () => {
    expect(formOf(viewOf({ apps: [SALES] }), true).all(`${row} button`)).toEqual([]);
    expect(formOf(withOthers(viewOf({ apps: [SALES] }), 1)).all("[data-cif-offered] button")).toEqual([]);
  });
});
