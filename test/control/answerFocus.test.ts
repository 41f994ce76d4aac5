import { fireEvent } from "@testing-library/dom";
import { contoso } from "../organization/support/contoso";
import { idle } from "../ui/support/draw";
import { mount, ready } from "./support/mount";

test("an assumption that is confirmed, and taken back, leaves the focus at the button whose words have changed", async () => {
  const page = await ready(mount({ organization: contoso }));
  const button = page.find('[data-cif-question="severalProviders"] ~ [data-cif-source="assumed"] .cif-link');
  const question = button?.closest<HTMLElement>("[data-cif-question]");
  button?.focus();
  fireEvent.click(button as HTMLElement);
  await idle();
  expect(question?.dataset.cifSource).toBe("you");
  expect(button).toHaveFocus();
  fireEvent.click(button as HTMLElement);
  await idle();
  expect(question?.dataset.cifSource).toBe("assumed");
  expect(button).toHaveFocus();
  page.destroy();
});
