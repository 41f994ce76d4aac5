import { readFileSync, readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";

/**
 * Published sizes of other controls' production bundles, raw and gzipped. Sources: microsoft/powercat-creator-kit
 * (CreatorKitCore/SolutionPackage/src/Controls), and a production build of novalogica/pcf-environment-variable-manager.
 */
const FIELD = [
  ["environment variable manager, an admin tool (virtual)", 43_136, 14_493],
  ["Creator Kit, median of 26 controls", 22_209, 7_308],
  ["Creator Kit, SubwayNav (a wizard)", 126_816, 31_124],
  ["Creator Kit, Calendar", 172_843, 43_020],
];

export function bytesBench() {
  const bundle = readFileSync("out/controls/CifVersionAdvisor/bundle.js");
  const gzip = gzipSync(bundle, { level: 9 }).length;
  const own = { control: "CIF Version Advisor", raw: bundle.length, gzipped: gzip, "ours to theirs, gzipped": "1.00" };
  const zips = readdirSync("Solutions/bin", { withFileTypes: true }).filter(({ name }) => name.endsWith(".zip"));
  return {
    bundles: [
      own,
      ...FIELD.map(([control, raw, gzipped]) => ({
        control,
        raw,
        gzipped,
        "ours to theirs, gzipped": (gzip / gzipped).toFixed(2),
      })),
    ],
    packages: zips.map(({ name }) => ({ package: name, bytes: readFileSync(`Solutions/bin/${name}`).length })),
  };
}
