/** @jest-environment ./test/native/environment.mjs */
import { planted, type Fault } from "./planted";
import { partsOf, scripts, type Parts } from "./scripts";
import { standIn } from "./standIn";

/** A fault drops a part, adds one, or replaces text in one; a text that is not found would plant nothing. */
const plant = (parts: Parts, { part = "", find = "", put = "", drop, add }: Fault): Parts => {
  const faulty = new Map(parts);
  const text = parts.get(part);
  if (drop) faulty.delete(drop);
  else if (add) faulty.set(add, "x");
  else if (text?.includes(find))
    faulty.set(
      part,
      text.replace(find, () => put),
    );
  else throw new Error(`${part} has no ${find}`);
  return faulty;
};

describe("faults planted in a good package", () => {
  const check = (async () => {
    const { buildRelease, checkPackage, unzip } = await scripts();
    const { root, read } = standIn();
    const parts = partsOf(unzip, buildRelease({ root })[0]?.[1] ?? new Uint8Array());
    const { version } = JSON.parse(read("package.json")) as { version: string };
    const lock: unknown = JSON.parse(read("Solutions/release.lock.json"));
    return (fault?: Fault) => checkPackage(fault ? plant(parts, fault) : parts, { version, lock });
  })();

  test.each(Object.entries(planted))("%s", async (_, [fault, file, element, message]) => {
    const found = (await check)(fault).filter(
      (each) => each.file.includes(file) && each.element.includes(element) && each.message.includes(message),
    );
    expect(found).not.toHaveLength(0);
  });

  test("are what the checks report: the package itself has none", async () => {
    expect((await check)()).toEqual([]);
  });
});
