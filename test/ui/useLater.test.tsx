import * as React from "react";
import { act } from "@testing-library/react";
import { useLater } from "../../CifVersionAdvisor/ui/useLater";
import { draw, idle } from "./support/draw";

const Both = ({ value }: { readonly value: string }) => <p>{`${value} ${useLater(value)}`}</p>;

afterEach(() => {
  Reflect.deleteProperty(globalThis, "requestIdleCallback");
  Reflect.deleteProperty(globalThis, "cancelIdleCallback");
});

test("the first value is there at once, a new one in a task after it, and of several the newest", async () => {
  const { one, rerender } = draw(<Both value="first" />);
  expect(one("p")).toHaveTextContent("first first");
  rerender(<Both value="second" />);
  rerender(<Both value="third" />);
  expect(one("p")).toHaveTextContent("third first");
  await idle();
  expect(one("p")).toHaveTextContent("third third");
});

test("where the browser tells when it is idle, the new value waits for that", () => {
  const waiting = new Map<number, () => void>();
  let handle = 0;
  Object.assign(globalThis, {
    requestIdleCallback: (work: () => void) => (waiting.set(++handle, work), handle),
    cancelIdleCallback: (one: number) => waiting.delete(one),
  });
  const { one, rerender } = draw(<Both value="first" />);
  rerender(<Both value="second" />);
  rerender(<Both value="third" />);
  expect([one("p").textContent, waiting.size]).toEqual(["third first", 1]);
  act(() => waiting.forEach((work) => work()));
  expect(one("p")).toHaveTextContent("third third");
});

test("a page that is taken away draws nothing any more", async () => {
  const wrong = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const { rerender } = draw(<Both value="first" />);
  rerender(<Both value="second" />);
  rerender(<p />);
  await idle();
  expect(wrong).not.toHaveBeenCalled();
  wrong.mockRestore();
});
