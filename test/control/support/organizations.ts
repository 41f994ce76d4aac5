import { app, profile, provider, template } from "../../organization/support/contoso";
import type { Organization, Row } from "../../page/webApi";

const numbered = (nr: number) => `00000000-0000-4000-8000-${String(nr).padStart(12, "0")}`;

export const ID = { hub: numbered(1), workspace: numbered(2), multi: numbered(3) } as const;

export const hub = app(ID.hub, "Customerservicehub", 0);
export const workspace = app(ID.workspace, "msdyn_CustomerServiceWorkspace", 1);
export const omnichannel = app(numbered(4), "OmniChannelEngagementHub", 1);
export const sales = app(numbered(5), "msdynce_saleshub", 0);
export const customMulti = app(ID.multi, "contoso_Multi", 1);
export const customSingle = app(numbered(6), "contoso_Single", 0);
export const customUnknown = { ...app(numbered(7), "contoso_Unknown", 0), navigationtype: null };

export const inactive = (row: Row): Row => ({ ...row, statecode: 1, statuscode: 2 });
export const provider1 = (msdyn_appselector: string, msdyn_ciproviderapiversion = 0): Row => ({
  msdyn_ciproviderid: "1",
  msdyn_name: "Old phone",
  msdyn_appselector,
  msdyn_ciproviderapiversion,
  statecode: 0,
});
export const microsofts = provider(numbered(10), "MSDYN_omnichannel");
export const soft = provider(numbered(11), "contoso_softphone");
export const second = provider(numbered(12), "contoso_second");
export { profile };
export const ownTemplate = (table: string, managed = false): Readonly<Record<string, readonly Row[]>> => ({
  [table]: [template(table, "Ringing", managed)],
});

const BOTH_INSTALLED = ["ChannelAPIIntegrationFramework", "ChannelIntegrationFrameworkV2"];
export const solutions = (...names: readonly string[]): readonly Row[] =>
  ["Default", ...names].map((uniquename) => ({ solutionid: uniquename, uniquename }));

/** What an organization has beside its apps; `null`: the table is not there. */
export interface More {
  readonly host?: string;
  readonly tables?: Readonly<Record<string, readonly Row[] | null>>;
  readonly refused?: readonly string[];
}

/** An organization with both versions installed and nothing set up in them. */
export function organization(apps: readonly Row[], { host, tables = {}, refused = [] }: More = {}): Organization {
  const all: Readonly<Record<string, readonly Row[] | null>> = {
    appmodule: apps,
    systemuser: [{ systemuserid: "1" }, { systemuserid: "2" }],
    solution: solutions(...BOTH_INSTALLED),
    msdyn_ciprovider: [],
    msdyn_channelprovider: [microsofts],
    msdyn_appconfiguration: [],
    msdyn_notificationtemplate: [],
    msdyn_applicationtabtemplate: [],
    msdyn_sessiontemplate: [],
    ...tables,
  };
  const lacking = (table: string) => ({ errorCode: 2147746336, message: `Missing prvRead${table} privilege` });
  return {
    host: `https://${host ?? "contoso.crm.dynamics.com"}`,
    tables: Object.fromEntries(Object.entries(all).flatMap(([table, rows]) => (rows ? [[table, rows]] : []))),
    faults: Object.fromEntries(refused.map((table) => [table, lacking(table)])),
  };
}
