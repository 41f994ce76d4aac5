import "@testing-library/jest-dom";
import { setIconOptions } from "@fluentui/react";

setIconOptions({ disableWarnings: true });

globalThis.ResizeObserver ??= class {
  observe(): void {
    /* jsdom lays nothing out */
  }
  unobserve(): void {
    /* jsdom lays nothing out */
  }
  disconnect(): void {
    /* jsdom lays nothing out */
  }
};

/** What the page draws later it draws by timers, here as in a browser: a test waits for it, outside of `act`. */
const isOfTimers = (said: string): boolean => said.includes("not wrapped in act(");

const wrong: string[] = [];
beforeEach(() => {
  jest.spyOn(console, "error").mockImplementation((...said: unknown[]) => {
    const words = said.map(String).join(" ");
    if (!isOfTimers(words)) wrong.push(words);
  });
});
afterEach(() => {
  jest.mocked(console.error).mockRestore?.();
  expect(wrong.splice(0)).toEqual([]);
});
