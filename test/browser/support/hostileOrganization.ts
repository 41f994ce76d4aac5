import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { hostile } from "../../support/hostile";

const key = (kind: number, number: number): string =>
  `${String(kind).padStart(8, "0")}-0000-4000-8000-${String(number).padStart(12, "0")}`;
const active = { statecode: 0, statuscode: 1 };
const each = <Row>(make: (name: string, number: number) => Row): readonly Row[] => hostile.map(make);

/** Unique name of the app that carries the hostile name of that number; every third app has the name as unique name too. */
export const uniqueName = (number: number): string => (number % 3 === 0 ? (hostile[number] ?? "") : `app_${number}`);

/** An organization in which everything that has a name has a hostile one. */
const organization = () => ({
  title: "Hostile names",
  host: "https://crm9.dynamics.com.evil.example",
  faults: { solution: { status: 403, errorCode: 0x80040220, message: hostile.slice(0, 30).join(" ") } },
  tables: {
    appmodule: [
      ...each((name, number) => ({
        appmoduleid: key(1, number),
        uniquename: uniqueName(number),
        name,
        navigationtype: number % 2,
        clienttype: 4,
        ...active,
      })),
      {
        appmoduleid: key(1, 999),
        uniquename: "msdyn_CustomerServiceWorkspace",
        name: hostile[0],
        navigationtype: 1,
        clienttype: 4,
        ...active,
      },
    ],
    solution: [],
    systemuser: [1, 2, 3].map((number) => ({ systemuserid: key(4, number), fullname: hostile[number] })),
    msdyn_ciprovider: each((name, number) => ({
      msdyn_ciproviderid: key(2, number),
      msdyn_name: name,
      msdyn_label: name,
      msdyn_landingurl: name,
      msdyn_ciproviderapiversion: number % 2,
      msdyn_appselector: number % 4 === 0 ? name : `${key(1, 1)};${key(1, 999)}`,
      ...active,
    })),
    msdyn_channelprovider: each((name, number) => ({
      msdyn_channelproviderid: key(3, number),
      msdyn_name: name,
      msdyn_label: name,
      msdyn_uniquename: name,
      msdyn_apiversion: 162450000,
      msdyn_enableanalytics: true,
      ...active,
    })),
    msdyn_appconfiguration: each((name, number) => ({
      msdyn_appconfigurationid: key(5, number),
      msdyn_name: name,
      msdyn_uniquename: name,
      msdyn_appmoduleuniquename: number % 2 ? name : "msdyn_CustomerServiceWorkspace",
      msdyn_appconfig_msdyn_channelprovider: [],
      ...active,
    })),
    msdyn_sessiontemplate: [],
    msdyn_notificationtemplate: [],
    msdyn_applicationtabtemplate: [],
  },
});

/** Of every table the first rows only: for what is hostile by itself, and is tried many times. */
function fewRows() {
  const { tables, ...rest } = organization();
  const first = Object.entries(tables).map(([table, rows]) => [table, rows.slice(0, 2)]);
  return { ...rest, tables: Object.fromEntries(first) as unknown };
}

/** Writes both where the host looks for organizations, under the names `hostile` and `few`. */
export function writeHostileSamples(folder: string): void {
  mkdirSync(path.join(folder, "organizations"), { recursive: true });
  writeFileSync(path.join(folder, "organizations/hostile.json"), JSON.stringify(organization()));
  writeFileSync(path.join(folder, "organizations/few.json"), JSON.stringify(fewRows()));
  writeFileSync(path.join(folder, "scenarios.json"), "[]");
}
