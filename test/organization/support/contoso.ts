import type { Organization, Row } from "../../page/webApi";

export const WORKSPACE = "603a9484-9c84-5307-a107-f838bee23d33";
export const HUB = "46de2f35-b613-55f9-aa03-b8d2e3ef859c";
export const FIRST = "6bf8c590-48aa-5aa3-aee0-3410f1a86c62";
export const SECOND = "55b7b7e0-a410-5215-a2b7-5fd194f38a34";

const active = { statecode: 0, statuscode: 1 };
export const app = (id: string, uniquename: string, navigationtype: number): Row => ({
  appmoduleid: id,
  uniquename,
  name: uniquename,
  navigationtype,
  clienttype: 4,
  ...active,
});
export const provider = (id: string, msdyn_uniquename: string, more: Row = {}): Row => ({
  msdyn_channelproviderid: id,
  msdyn_uniquename,
  msdyn_name: msdyn_uniquename,
  msdyn_enableanalytics: false,
  ...active,
  ...more,
});
export const profile = (msdyn_appmoduleuniquename: string, ...providers: readonly Row[]): Row => ({
  msdyn_appconfigurationid: "39c63730-aeb8-5cb1-a962-aa0e9dff1ff5",
  msdyn_name: "Voice agents",
  msdyn_appmoduleuniquename,
  ...active,
  msdyn_appconfig_msdyn_channelprovider: providers,
});
export const template = (table: string, msdyn_name: string, ismanaged = false): Row => ({
  [`${table}id`]: msdyn_name,
  msdyn_name,
  ismanaged,
  ...active,
});

const first = provider(FIRST, "contoso_softphone", { msdyn_enableanalytics: true });
const second = provider(SECOND, "contoso_second");

/** An organization of which every fact can be read. */
export const contoso: Organization = {
  host: "https://contoso.crm9.dynamics.com",
  tables: {
    appmodule: [app(HUB, "Customerservicehub", 0), app(WORKSPACE, "msdyn_CustomerServiceWorkspace", 1)],
    systemuser: [{ systemuserid: "1" }, { systemuserid: "2" }],
    solution: [{ solutionid: "1", uniquename: "ChannelIntegrationFrameworkV2" }],
    msdyn_ciprovider: [
      {
        msdyn_ciproviderid: "1",
        msdyn_name: "Old phone",
        msdyn_appselector: `{${HUB.toUpperCase()}};${WORKSPACE}`,
        msdyn_ciproviderapiversion: 1,
        ...active,
      },
    ],
    msdyn_channelprovider: [provider("0", "msdyn_Omnichannel", { msdyn_enableanalytics: true }), first, second],
    msdyn_appconfiguration: [profile("msdyn_customerserviceworkspace", first, second)],
    msdyn_notificationtemplate: [template("msdyn_notificationtemplate", "Ringing")],
    msdyn_applicationtabtemplate: [template("msdyn_applicationtabtemplate", "Orders")],
    msdyn_sessiontemplate: [template("msdyn_sessiontemplate", "Call")],
  },
};

export const withTable = (table: string, rows: readonly Row[]): Organization => ({
  ...contoso,
  tables: { ...contoso.tables, [table]: rows },
});
