import * as React from "react";
import { render } from "@testing-library/react";
import type { Drift } from "../../../CifVersionAdvisor/assessment/types";
import type { View } from "../../../CifVersionAdvisor/ui/view";
import { Refreshed } from "../../../CifVersionAdvisor/ui/verdict/Refreshed";
import { plain } from "../../assessment/support/english";
import { english } from "../support/shown";

const HUB_APP = { id: "1", uniqueName: "Customerservicehub", name: "", session: "single" } as const;

/** The lines that come into the region, which stands there before they do. */
const linesOf = (changes: View["changes"], drift?: Drift) => {
  const page = (...[found, differs]: Parameters<typeof linesOf> | []) => (
    <Refreshed changes={found} drift={differs} text={english} />
  );
  const { container, rerender } = render(page());
  const region = container.querySelector("[role=status]");
  expect(region).toBeEmptyDOMElement();
  rerender(page(changes, drift));
  expect(container.querySelector("[role=status]")).toBe(region);
  return Array.from(region?.querySelectorAll("p, li") ?? [], ({ textContent }) => plain(textContent));
};

test("what changed since the last reading is listed", () => {
  expect(
    linesOf([
      { about: "apps", came: [HUB_APP], gone: [] },
      { about: "cloud", came: ["gccHigh"], gone: ["gcc"] },
      { about: "msdyn_ciprovider", came: [], gone: ["a", "b", "c", "d", "e"] },
    ]),
  ).toEqual([
    "Changed since it was last read.",
    "Apps with conversations: new or changed: Customer Service Hub (Single-session)",
    "Cloud: new or changed: GCC High · gone: GCC",
    "msdyn_ciprovider: gone: a, b, c, and 2 more",
  ]);
});

test("that nothing changed is said, and that the apps are not known any more", () => {
  expect(linesOf([])).toEqual(["Nothing changed since it was last read."]);
  expect(linesOf([{ about: "apps", came: [], gone: [] }])).toContain("Apps with conversations: Not known");
});

test.each([
  [
    { verdictWas: "1.0", verdictNow: "2.0", flips: true },
    "The advice is another one now. It was: CIF 1.0. It is: CIF 2.0.",
  ],
  [{ verdictNow: "undetermined", flips: false }, "The advice stays the same."],
] as const)("that the decision that is open is no longer that of today is said with what it means: %j", (of, means) => {
  expect(linesOf(undefined, { ...of, differences: [] })).toEqual([`Changed since the decision: ${means}`]);
});
