import { fireEvent } from "@testing-library/dom";
import scenarios from "../../host/data/scenarios.json";
import type { Organization } from "../page/webApi";
import { mount, ready } from "./support/mount";

const organization = scenarios[2]?.org as unknown as Organization;

test("a re-render, a resize or another theme reads nothing again", async () => {
  const page = await ready(mount({ organization }));
  const asked = page.requests.length;
  expect(asked).toBeLessThanOrEqual(9);
  for (let turn = 0; turn < 50; turn++) {
    Object.assign(page.context.mode, { allocatedWidth: 300 + turn });
    page.draw();
  }
  expect(page.requests).toHaveLength(asked);
  page.destroy();
});

test("a thousand lives, with reads under way or done, leave nothing behind and nothing unhandled", async () => {
  const unhandled: unknown[] = [];
  const hear = (reason: unknown): void => void unhandled.push(reason);
  process.on("unhandledRejection", hear);
  const listeners = { added: 0, removed: 0 };
  const count = (name: keyof typeof listeners) =>
    jest.spyOn(window, name === "added" ? "addEventListener" : "removeEventListener").mockImplementation(() => {
      listeners[name]++;
    });
  const spies = [count("added"), count("removed")];
  for (let life = 0; life < 1000; life++) {
    const drawn = life % 10 === 0;
    const stays = life % 100 === 0;
    const never = (): Promise<unknown> => new Promise(() => undefined);
    const page = mount({ organization, drawn, answers: stays ? {} : { appmodule: never } });
    for (let turn = 0; turn < 50; turn++) page.control.updateView(page.context as never);
    if (stays) await ready(page);
    else if (life % 3 === 0) await Promise.resolve();
    page.destroy();
  }
  await new Promise((done) => setTimeout(done, 50));
  spies.forEach((spy) => spy.mockRestore());
  process.off("unhandledRejection", hear);
  expect(unhandled).toEqual([]);
  expect(listeners.added - listeners.removed).toBeLessThanOrEqual(1);
  expect(document.body.childElementCount).toBe(0);
});

test("an update after the end draws nothing and starts nothing", async () => {
  const page = await ready(mount({ organization }));
  const asked = page.requests.length;
  page.destroy();
  expect(() => page.draw()).not.toThrow();
  expect(page.requests).toHaveLength(asked);
  expect(page.control.getOutputs()).toEqual({});
});

test("what the end itself has written can still be asked for", async () => {
  const page = await ready(mount({ organization, stored: null }));
  expect(page.control.getOutputs()).toEqual({});
  fireEvent.click(page.find('[data-cif-question="severalProviders"] input:not(:checked)') as HTMLElement);
  expect(page.control.getOutputs()).toEqual({});
  page.destroy();
  expect(page.control.getOutputs().assessment).toContain('"severalProviders":{"value":"must"');
});

test("ending twice, or before the beginning, does no harm", () => {
  const page = mount({ organization });
  page.destroy();
  expect(() => page.control.destroy()).not.toThrow();
});
