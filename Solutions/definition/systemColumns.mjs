const byPlatform = { update: 0, create: 0 };
const lookup = { type: "lookup", ...byPlatform };
const stamp = { type: "datetime", ime: "inactive", ...byPlatform, filterable: 1, retrievable: 1 };
const hidden = { mask: null };

/** The columns Dataverse gives every user-owned table, with the values its own exports carry. */
export const systemColumns = [
  { schema: "CreatedBy", ...lookup },
  { schema: "CreatedOn", ...stamp },
  { schema: "CreatedOnBehalfBy", ...lookup },
  { schema: "ImportSequenceNumber", type: "int", mask: "ValidForAdvancedFind", ime: "disabled", update: 0, audit: 1 },
  { schema: "ModifiedBy", ...lookup },
  { schema: "ModifiedOn", ...stamp },
  { schema: "ModifiedOnBehalfBy", ...lookup },
  {
    schema: "OverriddenCreatedOn",
    type: "datetime",
    dateFormat: "date",
    mask: "ValidForAdvancedFind|ValidForGrid",
    ime: "inactive",
    update: 0,
    audit: 1,
  },
  {
    schema: "OwnerId",
    type: "owner",
    required: "systemrequired",
    mask: "ValidForAdvancedFind|ValidForForm|ValidForGrid|RequiredForForm",
    audit: 1,
    filterable: 1,
  },
  { schema: "OwningBusinessUnit", ...lookup, audit: 1, filterable: 1 },
  { schema: "OwningTeam", ...lookup, ...hidden, logical: true },
  { schema: "OwningUser", ...lookup, ...hidden, logical: true },
  { schema: "statecode", type: "state", required: "systemrequired", create: 0, audit: 1, filterable: 1 },
  { schema: "statuscode", type: "status", audit: 1 },
  { schema: "TimeZoneRuleVersionNumber", type: "int", ...hidden, min: -1 },
  { schema: "UTCConversionTimeZoneCode", type: "int", ...hidden, min: -1 },
];
