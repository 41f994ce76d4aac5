import * as ReactDOM from "react-dom";
import { CifVersionAdvisor } from "../../../CifVersionAdvisor/index";
import { EMPTY, fakeContext, type FakeOptions } from "../../page/context";

type Context = Parameters<CifVersionAdvisor["init"]>[0];

/** The whole control in a page, driven as the platform drives it; `drawn: false` leaves its element undrawn. */
export function mount({ drawn = true, ...options }: FakeOptions & { readonly drawn?: boolean } = {}) {
  const fake = fakeContext({ organization: EMPTY, ...options });
  const context = fake.context as unknown as Context;
  const target = document.createElement("div");
  document.body.append(target);
  const control = new CifVersionAdvisor();
  let notified = 0;
  const draw = (next: Context = context): void => {
    ReactDOM.render(control.updateView(next), target);
  };
  control.init(context, () => {
    notified++;
  });
  if (drawn) draw();
  return {
    ...fake,
    control,
    target,
    draw,
    notified: () => notified,
    find: (selector: string) => target.querySelector<HTMLElement>(selector),
    all: (selector: string) => [...target.querySelectorAll<HTMLElement>(selector)],
    root: () => target.querySelector<HTMLElement>("[data-cif-state]"),
    destroy(): void {
      ReactDOM.unmountComponentAtNode(target);
      control.destroy();
      target.remove();
    },
  };
}

export type Mounted = ReturnType<typeof mount>;

/** Waits until the root says `ready`, at most `ms` milliseconds. */
export async function ready(mounted: Mounted, ms = 30_000): Promise<Mounted> {
  const end = Date.now() + ms;
  while (mounted.root()?.dataset.cifState !== "ready") {
    if (Date.now() > end) throw new Error("The control did not become ready.");
    await new Promise((done) => setTimeout(done, 1));
  }
  return mounted;
}
