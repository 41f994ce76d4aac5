import { readers } from "../../CifVersionAdvisor/organization/readers";
import { startControl } from "../../CifVersionAdvisor/platform/startControl";
import { fakeContext } from "../page/context";

/** Starts in a host that writes dates its own way and answers no read; `asked` is told of each. */
function started(formatDateShort: (date: Date, time?: boolean) => string, asked?: (table: string) => void): void {
  const { context } = fakeContext({ width: 1280 });
  const retrieveMultipleRecords = (table: string) => {
    asked?.(table);
    return new Promise<never>(() => undefined);
  };
  const webAPI = { ...context.webAPI, retrieveMultipleRecords };
  const host = { ...context, webAPI, formatting: { ...context.formatting, formatDateShort } };
  startControl(host, () => undefined).advisor.destroy();
}

test("the host's dates, with and without time, are asked for before anything was read", () => {
  const asked: (boolean | undefined)[] = [];
  started((_, time) => {
    asked.push(time);
    return "a date";
  });
  expect(asked).toEqual([undefined, true]);
});

test("the reads are asked for before a format is made for the texts", () => {
  const order: string[] = [];
  const { ListFormat, PluralRules, NumberFormat } = Intl;
  const noted = <Format extends object>(name: string, format: Format): Format =>
    new Proxy(format, {
      construct(target, args, own) {
        order.push(name);
        return Reflect.construct(target as never, args, own) as object;
      },
    });
  Object.assign(Intl, {
    ListFormat: noted("list", ListFormat),
    PluralRules: noted("plurals", PluralRules),
    NumberFormat: noted("numbers", NumberFormat),
  });
  try {
    started(
      () => "a date",
      (table) => order.push(table),
    );
  } finally {
    Object.assign(Intl, { ListFormat, PluralRules, NumberFormat });
  }
  expect(order.indexOf("list")).toBe(Object.keys(readers).length);
  expect(order.filter((name) => ["plurals", "numbers"].includes(name))).toEqual([]);
});

test("a host that writes no dates does not keep the control from starting", () => {
  expect(() =>
    started(() => {
      throw new Error("not supported");
    }),
  ).not.toThrow();
});
