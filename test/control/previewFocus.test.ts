import { fireEvent } from "@testing-library/dom";
import { contoso } from "../organization/support/contoso";
import { idle } from "../ui/support/draw";
import { mount, ready, type Mounted } from "./support/mount";

const CHOICE = '[data-cif-question="severalProviders"] input:not(:checked)';

/** Focuses what is pressed, as a press does. */
async function press(page: Mounted, selector: string): Promise<HTMLElement> {
  const pressed = page.find(selector);
  if (!pressed) throw new Error(`${selector} is not there`);
  pressed.focus();
  fireEvent.click(pressed);
  await idle();
  return pressed;
}

describe("a preview that ends", () => {
  let page: Mounted;
  beforeEach(async () => {
    page = await ready(mount({ organization: contoso }));
  });
  afterEach(() => page.destroy());

  test("by its own button gives the focus back to the button that brought it up", async () => {
    const flip = await press(page, ".cif-flips button");
    expect(page.find(".cif-whatif")).toHaveFocus();
    await press(page, ".cif-whatif button:last-child");
    expect(page.find(".cif-whatif")).toBeNull();
    expect(flip).toHaveFocus();
  });

  test("by an answer leaves the focus at the answer", async () => {
    await press(page, ".cif-flips button");
    const choice = await press(page, CHOICE);
    expect(page.find(".cif-whatif")).toBeNull();
    expect(choice).toHaveFocus();
  });
});
