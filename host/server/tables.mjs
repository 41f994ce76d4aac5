const state = ["statecode", "statuscode"];
const template = (name) => ({ columns: [`${name}id`, "msdyn_name", "msdyn_uniquename", "ismanaged", ...state] });

/**
 * The tables a local organization can have: columns, by logical name, as the Web API names them.
 * A table's set name is its logical name and an "s", its key the name and "id"; that holds for all of these.
 */
export const TABLES = {
  appmodule: {
    columns: "appmoduleid uniquename name navigationtype clienttype formfactor isdefault isfeatured publishedon"
      .split(" ")
      .concat(state),
    choices: { navigationtype: { 0: "Single session", 1: "Multi session" } },
  },
  solution: { columns: "solutionid uniquename friendlyname version ismanaged isvisible installedon".split(" ") },
  organization: { columns: ["organizationid", "name"] },
  systemuser: { columns: ["systemuserid", "fullname", "isdisabled"] },
  msdyn_ciprovider: {
    columns: (
      "msdyn_ciproviderid msdyn_name msdyn_label msdyn_landingurl msdyn_clicktoact msdyn_sortorder " +
      "msdyn_ciproviderapiversion msdyn_appselector msdyn_roleselector msdyn_enableanalytics"
    )
      .split(" ")
      .concat(state),
    choices: { msdyn_ciproviderapiversion: { 0: "1.0", 1: "2.0" } },
  },
  msdyn_channelprovider: {
    columns: (
      "msdyn_channelproviderid msdyn_name msdyn_label msdyn_uniquename msdyn_channelurl msdyn_enableoutbound " +
      "msdyn_sortorder msdyn_apiversion msdyn_enableanalytics ismanaged"
    )
      .split(" ")
      .concat(state),
    choices: { msdyn_apiversion: { 162450000: "2" } },
    userOwned: true,
  },
  msdyn_appconfiguration: {
    columns: "msdyn_appconfigurationid msdyn_name msdyn_uniquename msdyn_appmoduleuniquename".split(" ").concat(state),
    related: { msdyn_appconfig_msdyn_channelprovider: "msdyn_channelprovider" },
    userOwned: true,
  },
  msdyn_sessiontemplate: template("msdyn_sessiontemplate"),
  msdyn_notificationtemplate: template("msdyn_notificationtemplate"),
  msdyn_applicationtabtemplate: template("msdyn_applicationtabtemplate"),
  cifadv_assessment: {
    columns: (
      "cifadv_assessmentid cifadv_name cifadv_assessmentjson cifadv_recommendation cifadv_summary cifadv_note " +
      "cifadv_knowledgedate cifadv_cloud cifadv_takenon createdon modifiedon _ownerid_value versionnumber"
    )
      .split(" ")
      .concat(state),
    choices: {
      cifadv_recommendation: {
        482870000: "1.0",
        482870001: "2.0",
        482870002: "Both",
        482870003: "Neither",
        482870004: "Undetermined",
      },
    },
    lengths: {
      cifadv_name: 200,
      cifadv_assessmentjson: 1048576,
      cifadv_summary: 500,
      cifadv_note: 4000,
      cifadv_cloud: 100,
    },
    writable: true,
    userOwned: true,
  },
};

/** What the shipped role grants besides its own table; the others come with the roles of their products. */
export const ROLE_READS = ["appmodule", "solution", "systemuser", "cifadv_assessment"];

/** What the advisor reads in an organization; the proxy forwards no other. */
export const ADVISOR_READS = Object.keys(TABLES).filter((name) => name !== "organization");

export const STATE_LABELS = { 0: "Active", 1: "Inactive" };

export const setName = (table) => `${table}s`;
export const keyOf = (table) => `${table}id`;

/** Logical name of a set, whether such a table is known here or not. */
export const logicalName = (set) => set.replace(/s$/, "");
