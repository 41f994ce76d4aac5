import { app } from "../definition/app.mjs";
import { solution } from "../definition/solution.mjs";
import { table } from "../definition/table.mjs";
import { localizedNames, titles } from "./labels.mjs";
import { element, fields, root } from "./xml.mjs";

const VERSION = "7.0.0.0"; // the site map format's own version, as the designer writes it
const id = (key) => `${solution.publisher.prefix}_${key}`;

const entry = ({ key, url, table: entity, privilege }, texts) =>
  element(
    "SubArea",
    {
      Id: id(key),
      ResourceId: "SitemapDesigner.NewSubArea",
      Icon: "/_imgs/imagestrips/transparent_spacer.gif",
      Entity: entity,
      Url: url,
      Client: "All,Outlook,OutlookLaptopClient,OutlookWorkstationClient,Web",
      AvailableOffline: true,
      PassParams: false,
      Sku: "All,OnPremise,Live,SPLA",
    },
    titles(texts.of(`siteMap.${key}`)),
    privilege ? element("Privilege", { Entity: table.schema.toLowerCase(), Privilege: privilege }) : "",
  );

const designed = (kind) => ({
  ResourceId: `SitemapDesigner.${kind}`,
  DescriptionResourceId: `SitemapDesigner.${kind}`,
});

/** Area, group and the three ways in. */
export const siteMapFiles = (texts) => {
  const group = element(
    "Group",
    {
      Id: id(app.group),
      ...designed("NewGroup"),
      IntroducedVersion: VERSION,
      IsProfile: false,
      ToolTipResourseId: "SitemapDesigner.Unknown",
    },
    titles(texts.of("siteMap.group")),
    app.entries.map((each) => entry(each, texts)),
  );
  const area = element(
    "Area",
    { Id: id(app.area), ...designed("NewTitle"), ShowGroups: true, IntroducedVersion: VERSION },
    titles(texts.of("app")),
    group,
  );
  return {
    [`AppModuleSiteMaps/${app.name}/AppModuleSiteMap.xml`]: element(
      "AppModuleSiteMap",
      root,
      fields({
        SiteMapUniqueName: app.name,
        EnableCollapsibleGroups: "False",
        ShowHome: "True",
        ShowPinned: "True",
        ShowRecents: "True",
      }),
      element("SiteMap", { IntroducedVersion: VERSION }, area),
      localizedNames(texts.of("app")),
    ),
  };
};
