import { solution } from "../definition/solution.mjs";
import { table } from "../definition/table.mjs";
import { element, fields, root } from "./xml.mjs";

const logical = table.schema.toLowerCase();

/** The six relationships Dataverse gives a user-owned table. */
const relationships = [
  { name: `business_unit_${logical}`, to: "BusinessUnit", by: "OwningBusinessUnit", onDelete: "Restrict" },
  { name: `lk_${logical}_createdby`, to: "SystemUser", by: "CreatedBy" },
  { name: `lk_${logical}_modifiedby`, to: "SystemUser", by: "ModifiedBy" },
  { name: `owner_${logical}`, to: "Owner", by: "OwnerId" },
  { name: `team_${logical}`, to: "Team", by: "OwningTeam" },
  { name: `user_${logical}`, to: "SystemUser", by: "OwningUser" },
];

const relationshipXml = ({ name, to, by, onDelete = "NoCascade" }) =>
  element(
    "EntityRelationship",
    { Name: name },
    fields({
      EntityRelationshipType: "OneToMany",
      IsCustomizable: 1,
      IntroducedVersion: solution.introduced,
      IsHierarchical: 0,
      ReferencingEntityName: table.schema,
      ReferencedEntityName: to,
      CascadeAssign: "NoCascade",
      CascadeDelete: onDelete,
      CascadeArchive: onDelete,
      CascadeReparent: "NoCascade",
      CascadeShare: "NoCascade",
      CascadeUnshare: "NoCascade",
      ReferencingAttributeName: by,
    }),
    "<RelationshipDescription><Descriptions>" +
      element("Description", { description: "", languagecode: solution.baseLanguage }) +
      "</Descriptions></RelationshipDescription>",
  );

/** The order in one file, the bodies in one file for each table they point at. */
export const relationshipFiles = () => {
  const files = {
    "Other/Relationships.xml": element(
      "EntityRelationships",
      root,
      relationships.map(({ name }) => element("EntityRelationship", { Name: name })),
    ),
  };
  for (const { to } of relationships)
    files[`Other/Relationships/${to}.xml`] = element(
      "EntityRelationships",
      root,
      relationships.filter((each) => each.to === to).map(relationshipXml),
    );
  return files;
};
