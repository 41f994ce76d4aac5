import { createHash } from "node:crypto";

/** `import … from "x"`, `export … from "x"` and `import "x"` at the start of a line, where a formatter puts them. */
const IMPORT = /^(?:import|export)\b(?:[^;"']*\bfrom)?\s*["'](?!\.)((?:@[^/"']+\/)?[^/"']+)/gm;

/** Packages that sources import, without their sub-paths. */
export const importedModules = (sources) => {
  const packages = sources.flatMap((text) => Array.from(text.matchAll(IMPORT), ([, name]) => name));
  return [...new Set(packages)].sort();
};

/** Loaded by the platform, not in the package. */
const PLATFORM = ["react", "@fluentui/react"];

const component = (name, { version, license }) => ({
  type: "library",
  "bom-ref": `pkg:npm/${name}@${version}`,
  name,
  version,
  purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
  ...(license ? { licenses: [{ license: { id: license } }] } : {}),
  ...(PLATFORM.includes(name)
    ? { scope: "excluded", properties: [{ name: "cifadv:delivered", value: "by the platform at run time" }] }
    : { scope: "required" }),
});

/**
 * A CycloneDX bill of materials without a date or random number: the same package has the same bill.
 * @param {string[]} sources texts of the shipped modules
 * @param {object} lock parsed package-lock.json
 * @param {[string, Uint8Array][]} files what is delivered
 */
export const sbom = ({ version, sources, lock, files }) => {
  const components = importedModules(sources).map((name) => {
    const locked = lock.packages[`node_modules/${name}`];
    if (!locked) throw new Error(`package-lock.json: ${name}: imported by the control and not locked`);
    return component(name, locked);
  });
  const own = `pkg:generic/cif-version-advisor@${version}`;
  const deliveries = files.map(([name, bytes]) => ({
    type: "file",
    "bom-ref": name,
    name,
    hashes: [{ alg: "SHA-256", content: createHash("sha256").update(bytes).digest("hex") }],
  }));
  const bill = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": own,
        name: "CifVersionAdvisor",
        version,
        licenses: [{ license: { id: "MIT" } }],
      },
    },
    components: [...components, ...deliveries],
    dependencies: [{ ref: own, dependsOn: components.map((each) => each["bom-ref"]) }],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
};
