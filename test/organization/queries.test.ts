import { contoso } from "./support/contoso";
import { read } from "./support/reading";

const template = (table: string) =>
  `?$select=${table}id,msdyn_name,ismanaged,statecode&$filter=ismanaged eq false and statecode eq 0`;

/** What the server is asked, table by table. */
const QUERIES = {
  appmodule:
    "?$select=appmoduleid,uniquename,name,navigationtype,clienttype,statecode&$filter=statecode eq 0 and clienttype eq 4",
  systemuser: "?$select=systemuserid",
  solution:
    "?$select=solutionid,uniquename&$filter=uniquename eq 'ChannelAPIIntegrationFramework' or uniquename eq 'ChannelIntegrationFrameworkV2'",
  msdyn_ciprovider:
    "?$select=msdyn_ciproviderid,msdyn_name,msdyn_appselector,msdyn_ciproviderapiversion,statecode&$filter=statecode eq 0",
  msdyn_channelprovider:
    "?$select=msdyn_channelproviderid,msdyn_name,msdyn_uniquename,msdyn_enableanalytics,statecode&$filter=statecode eq 0",
  msdyn_appconfiguration:
    "?$select=msdyn_appconfigurationid,msdyn_name,msdyn_appmoduleuniquename,statecode&$filter=statecode eq 0" +
    "&$expand=msdyn_appconfig_msdyn_channelprovider($select=msdyn_channelproviderid,msdyn_uniquename,statecode)",
  msdyn_notificationtemplate: template("msdyn_notificationtemplate"),
  msdyn_applicationtabtemplate: template("msdyn_applicationtabtemplate"),
  msdyn_sessiontemplate: template("msdyn_sessiontemplate"),
};

test("each table is asked once, for the columns and rows that are looked at", async () => {
  const { requests } = await read(contoso);
  expect(Object.fromEntries(requests.map(({ table, options }) => [table, options]))).toEqual(QUERIES);
});

test("one row alone is asked of the table that no row is looked at of", async () => {
  const { requests } = await read(contoso);
  expect(requests.filter(({ maxPageSize }) => maxPageSize !== undefined)).toMatchObject([
    { table: "systemuser", maxPageSize: 1 },
  ]);
});
