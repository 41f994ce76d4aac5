import { element } from "../layout/xml.mjs";

const ANY = "application/octet-stream";

/** One default an extension, and one override for each part without one, as Dataverse's exports have them. */
export const contentTypes = (names) => {
  const extensions = names.map((name) => /\.([^./]+)$/.exec(name)?.[1]);
  const types = element(
    "Types",
    { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" },
    [...new Set(extensions.filter(Boolean))].map((Extension) => element("Default", { Extension, ContentType: ANY })),
    names
      .filter((_, place) => !extensions[place])
      .map((name) => element("Override", { PartName: `/${name}`, ContentType: ANY })),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${types}\n`;
};
