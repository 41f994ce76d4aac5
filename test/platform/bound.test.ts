import { boundOf } from "../../CifVersionAdvisor/platform/bound";
import type { Context } from "../../CifVersionAdvisor/platform/context";
import { undocumented } from "../../CifVersionAdvisor/platform/undocumented";
import { fakeContext, type FakeOptions } from "../page/context";

const bound = (options: FakeOptions) => boundOf(fakeContext(options).context);

test("a form's columns say how long a text they take", () => {
  expect(bound({ stored: "{}", longest: 2000 })).toEqual({ stored: "{}", longest: 2000, longestSummary: 400 });
});

test.each([
  ["empty", ""],
  ["null", null],
])("an %s column has nothing stored", (_, stored) => expect(bound({ stored })).toMatchObject({ stored: undefined }));

test("a mask is not what is stored", () => expect(bound({ stored: "***", masked: true })?.stored).toBeUndefined());

const FULL_PAGE = { mode: { fullPageParam: {} } };

test("on a full page nothing is bound, whatever the host adds", () => {
  expect(bound({})).toBeUndefined();
  expect(bound({ undocumented: FULL_PAGE })).toBeUndefined();
  expect(bound({ undocumented: { ...FULL_PAGE, page: { entityId: "2" } } })).toBeUndefined();
});

test("a column that names its attributes is bound, whatever no documentation names", () => {
  expect(bound({ stored: null, undocumented: FULL_PAGE })).toMatchObject({ longest: 1_048_576 });
});

describe("what no documentation names", () => {
  test.each([
    ["nothing", {}],
    ["null", { page: null, mode: null }],
    ["other types", { page: "page", mode: { contextInfo: 7 } }],
    ["empty texts", { page: { entityId: "", getClientUrl: (): string => "" } }],
    [
      "a page that throws",
      {
        page: {
          getClientUrl: (): string => {
            throw new Error();
          },
        },
      },
    ],
  ])("%s: nothing is known", (_, members: object) => expect(undocumented(members as Context)).toEqual({}));

  test("what is there is taken", () => {
    const page = {
      url: "https://x.crm.dynamics.com",
      getClientUrl(): string {
        return this.url;
      },
    };
    expect(undocumented({ page, mode: { contextInfo: { entityId: "2" }, fullPageParam: {} } } as never)).toEqual({
      clientUrl: "https://x.crm.dynamics.com",
      rowId: "2",
      fullPage: true,
    });
  });
});
