import { formatting, userSettings } from "./formatting.mjs";
import { pseudoText } from "./languages.mjs";
import { navigation, pickFile } from "./navigation.mjs";
import { designLanguage } from "./theme.mjs";
import { webApi } from "./webApi.mjs";

const DEVICES = ["captureAudio", "captureImage", "captureVideo", "getBarcodeValue", "getCurrentPosition", "pickFile"];
const FORM_FACTORS = { web: 1, tablet: 2, phone: 3 };

/** What is used without being declared in the manifest throws, as on the platform. */
function undeclared(feature) {
  return () => {
    throw new Error(
      `Feature '${feature}' is required to be specified in the <uses-feature> section in ControlManifest.xml before use.`,
    );
  };
}

const guarded = (declared, feature, api) =>
  declared.includes(feature)
    ? api
    : Object.fromEntries(Object.keys(api).map((name) => [name, undeclared(`${feature}.${name}`)]));

/** The members every host has but no documentation names. */
function undocumented({ address, host, record }) {
  if (address.page === "off") return { page: {}, mode: {} };
  const form = address.view === "form";
  return {
    page: {
      appId: "",
      entityId: form ? address.id : "",
      entityTypeName: form ? "cifadv_assessment" : "",
      isPageReadOnly: false,
      getClientUrl: () => host,
    },
    mode: {
      ...(form && {
        contextInfo: {
          entityId: address.id,
          entityTypeName: "cifadv_assessment",
          entityRecordName: record?.cifadv_name ?? "",
        },
      }),
      fullPageParam: form ? undefined : address.parameters,
    },
  };
}

/** The context of one control: the documented members as a model-driven app fills them. */
export function platformContext({
  manifest,
  texts,
  address,
  host,
  record,
  parameters,
  log,
  resize,
  openPage,
  headers,
}) {
  const { language } = address;
  const extra = undocumented({ address, host, record });
  const utils = {
    async getEntityMetadata(table) {
      const response = await fetch(`/api/data/v9.2/EntityDefinitions(LogicalName='${table}')`, {
        headers: headers({ table }),
      });
      if (!response.ok) throw Object.assign(new Error("The table does not exist."), { errorCode: 0x80060888 });
      return response.json();
    },
    hasEntityPrivilege: (table) => address.user === "admin" || (address.user !== "none" && table.startsWith("cifadv_")),
    lookupObjects: async () => [],
  };
  const context = {
    parameters,
    webAPI: guarded(manifest.features, "WebAPI", webApi({ headers, requests: log.requests })),
    utils: guarded(manifest.features, "Utility", utils),
    device: Object.fromEntries(
      DEVICES.map((name) => {
        const feature = `Device.${name}`;
        return [name, name === "pickFile" && manifest.features.includes(feature) ? pickFile : undeclared(feature)];
      }),
    ),
    navigation: navigation(log.files, openPage),
    resources: {
      getString: (key) => (Object.hasOwn(texts, key) ? (language.pseudo ? pseudoText(texts[key]) : texts[key]) : key),
      getResource: (name, _read, failed) => failed(),
    },
    mode: {
      isControlDisabled: address.disabled === "1",
      isVisible: true,
      label: "CIF Version Advisor",
      allocatedWidth: -1,
      allocatedHeight: -1,
      trackContainerResize: resize,
      setControlState: () => true,
      setFullScreen: () => undefined,
      ...extra.mode,
    },
    client: {
      disableScroll: false,
      getFormFactor: () => FORM_FACTORS[address.client],
      getClient: () => (address.client === "web" ? "Web" : "Mobile"),
      isOffline: () => false,
      isNetworkAvailable: () => navigator.onLine,
    },
    userSettings: userSettings(language),
    formatting: formatting(language.tag),
    factory: { requestRender: () => undefined, getPopupService: undeclared("PopupService") },
    fluentDesignLanguage: designLanguage(address.theme),
    updatedProperties: [],
    events: {},
  };
  if (address.page === "on") context.page = extra.page;
  return context;
}
