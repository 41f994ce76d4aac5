import fc from "fast-check";
import { cloudOf, hostOf } from "../../CifVersionAdvisor/organization/cloudOf";
import { contoso } from "./support/contoso";
import { read } from "./support/reading";

const DOMAINS = {
  "crm.dynamics.com": "commercial",
  "crm4.dynamics.com": "commercial",
  "crm23.dynamics.com": "commercial",
  "crm9.dynamics.com": "gcc",
  "crm.microsoftdynamics.us": "gccHigh",
  "crm.appsplatform.us": "dod",
  "crm.dynamics.cn": "china",
} as const;
const label = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,20}[a-z0-9])?$/);
const domain = fc.constantFrom(...Object.entries(DOMAINS));

test.each([
  ["contoso.CRM9.Dynamics.COM", "gcc"],
  ["contoso.api.crm9.dynamics.com", "gcc"],
  ["contoso.crm9.dynamics.com.", "gcc"],
  ["crm9.crm4.dynamics.com", "commercial"],
  ["crm9.dynamics.com.evil.example", undefined],
  ["crm9.dynamics.com", undefined],
  ["contoso.crm9.dynamics.com..", undefined],
  ["contoso.crm9.dynamics.com:443", undefined],
  ["contoso.crm9.dynamics.com@evil.example", undefined],
  ["contoso.crm9xdynamics.com", undefined],
  ["contoso.evilcrm9.dynamics.com", undefined],
  ["contoso.crm09.dynamics.com", undefined],
  ["contoso.crm9.dynаmics.com", undefined],
  ["contoso.crm.microsoftdynamics.de", undefined],
  ["localhost", undefined],
  ["", undefined],
])("%s is %s", (host, cloud) => expect(cloudOf(host)).toBe(cloud));

test("any organization's name under a known domain is that cloud, whatever the name looks like", () => {
  const looks = fc.oneof(label, fc.constantFrom("crm9", "gcc", "crm", "dynamics"));
  fc.assert(fc.property(looks, domain, (name, [end, cloud]) => cloudOf(`${name}.${end}`) === cloud));
});

test("a known domain with anything behind it is no known cloud", () => {
  fc.assert(
    fc.property(label, domain, fc.array(label, { minLength: 1, maxLength: 3 }), (name, [end], more) => {
      fc.pre(!more.join(".").endsWith("dynamics.com"));
      return cloudOf(`${name}.${end}.${more.join(".")}`) === undefined;
    }),
  );
});

test("no text at all makes it throw or answer slowly", () => {
  fc.assert(fc.property(fc.string({ maxLength: 4000 }), (text) => void [cloudOf(text), hostOf(text)]));
  expect(cloudOf("a-".repeat(20_000))).toBeUndefined();
});

test.each([
  ["https://contoso.crm9.dynamics.com:443/api/data/v9.2/x?$skiptoken=1", "contoso.crm9.dynamics.com"],
  ["https://crm9.dynamics.com@evil.example/", "evil.example"],
  ["https://contoso.crm9.dynаmics.com/", "contoso.crm9.xn--dynmics-4fg.com"],
  ["javascript:alert(1)//contoso.crm9.dynamics.com", undefined],
  ["xhttps://contoso.crm9.dynamics.com/", undefined],
  ["http://contoso.crm9.dynamics.com/", "contoso.crm9.dynamics.com"],
  ["https://", undefined],
  ["/api/data/v9.2/systemusers", undefined],
  [undefined, undefined],
])("the host in %s is %s", (address, host) => expect(hostOf(address)).toBe(host));

describe("where the cloud comes from", () => {
  const oneUser = () => Promise.resolve({ entities: [{}], nextLink: "" });

  test("the link to the next page, not the client's address", async () => {
    const { detected } = await read(contoso, {}, { clientUrl: "https://x.crm4.dynamics.com" });
    expect(detected.cloud).toBe("gcc");
    expect(detected.evidence.cloud).toMatchObject([
      { table: "systemuser", outcome: "read", raw: "contoso.crm9.dynamics.com" },
    ]);
  });

  test("the client's address, when there is no further page", async () => {
    const { detected } = await read(contoso, { systemuser: oneUser }, { clientUrl: "https://x.crm.dynamics.cn" });
    expect(detected.cloud).toBe("china");
    expect(detected.evidence.cloud).toMatchObject([{ table: "systemuser" }, { raw: "x.crm.dynamics.cn" }]);
  });

  test("a host that matches nothing is kept as evidence and answers nothing", async () => {
    const { detected } = await read({ ...contoso, host: "https://crm9.dynamics.com.evil.example" });
    expect(detected.cloud).toBeUndefined();
    expect(detected.evidence.cloud).toMatchObject([{ raw: "crm9.dynamics.com.evil.example" }]);
  });
});
