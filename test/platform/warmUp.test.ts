import { startControl } from "../../CifVersionAdvisor/platform/startControl";
import { fakeContext } from "../page/context";

/** Starts in a host that writes dates its own way and answers no read. */
function started(formatDateShort: (date: Date, time?: boolean) => string): void {
  const { context } = fakeContext({ width: 1280 });
  const webAPI = { ...context.webAPI, retrieveMultipleRecords: () => new Promise<never>(() => undefined) };
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

test("a host that writes no dates does not keep the control from starting", () => {
  expect(() =>
    started(() => {
      throw new Error("not supported");
    }),
  ).not.toThrow();
});
