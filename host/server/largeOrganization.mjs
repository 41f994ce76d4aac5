/** A key that is the same for the same kind and number in every run. */
const key = (kind, number) =>
  `${kind.toString(16).padStart(8, "0")}-0000-4000-8000-${number.toString(16).padStart(12, "0")}`;
const active = { statecode: 0, statuscode: 1 };
const many = (count, make) => Array.from({ length: count }, (_, number) => make(number));

const app = (number, uniquename, name, navigationtype) => ({
  appmoduleid: key(1, number),
  uniquename,
  name,
  navigationtype,
  clienttype: 4,
  formfactor: 1,
  publishedon: "2026-03-01T08:00:00Z",
  ...active,
});

/** An organization with that many apps of its own beside the two Microsoft ones, and as many templates. */
export function largeOrganization(size) {
  const template = (kind, table) =>
    many(size, (number) => ({
      [`${table}id`]: key(kind, number),
      msdyn_name: `${table === "msdyn_sessiontemplate" ? "Case" : "Default"} ${number}`,
      ismanaged: number % 20 !== 0,
      ...active,
    }));
  const providers = many(3, (number) => ({
    msdyn_channelproviderid: key(3, number),
    msdyn_name: `Line ${number}`,
    msdyn_label: `Line ${number}`,
    msdyn_uniquename: number === 0 ? "msdyn_omnichannel" : `wide_line${number}`,
    msdyn_apiversion: 162450000,
    msdyn_enableanalytics: false,
    ...active,
  }));
  return {
    title: `Wide World Importers, ${size} apps of its own`,
    host: "https://wideworld.crm.dynamics.com",
    tables: {
      appmodule: [
        app(0, "Customerservicehub", "Customer Service Hub", 0),
        app(1, "msdyn_CustomerServiceWorkspace", "Copilot Service workspace", 1),
        ...many(size, (number) => app(number + 2, `wide_app${number}`, `Branch ${number}`, number % 7 === 0 ? 1 : 0)),
      ],
      solution: many(size + 2, (number) => ({
        solutionid: key(2, number),
        uniquename:
          ["ChannelAPIIntegrationFramework", "ChannelIntegrationFrameworkV2"][number] ?? `wide_solution${number}`,
        friendlyname: `Solution ${number}`,
        version: "1.0.0.0",
        ismanaged: true,
        isvisible: true,
      })),
      organization: [{ organizationid: key(9, 1), name: "wideworld" }],
      systemuser: many(size, (number) => ({ systemuserid: key(4, number), fullname: `User ${number}` })),
      msdyn_ciprovider: [],
      msdyn_channelprovider: providers,
      msdyn_appconfiguration: many(size, (number) => ({
        msdyn_appconfigurationid: key(5, number),
        msdyn_name: `Profile ${number}`,
        msdyn_uniquename: `wide_profile${number}`,
        msdyn_appmoduleuniquename: "msdyn_CustomerServiceWorkspace",
        msdyn_appconfig_msdyn_channelprovider: number % 2 ? [providers[1]] : [],
        ...active,
      })),
      msdyn_sessiontemplate: template(6, "msdyn_sessiontemplate"),
      msdyn_notificationtemplate: template(7, "msdyn_notificationtemplate"),
      msdyn_applicationtabtemplate: template(8, "msdyn_applicationtabtemplate"),
    },
  };
}
