import type { Context, Inputs } from "../../CifVersionAdvisor/platform/context";
import { shippedStrings } from "./strings";
import { fakeWebApi, type Answer, type Organization } from "./webApi";

export interface FakeOptions {
  readonly organization?: Organization;
  readonly answers?: Readonly<Record<string, Answer>>;
  readonly lcid?: number;
  readonly rightToLeft?: boolean;
  readonly disabled?: boolean;
  readonly masked?: boolean;
  /** As hosts give it: -1 where no width is set, a text here and there. */
  readonly width?: number | string;
  readonly phone?: boolean;
  /** The bound column's text; `undefined`: a full page, where nothing is bound. */
  readonly stored?: string | null;
  readonly longest?: number;
  readonly theme?: ComponentFramework.FluentDesignState;
  /** Members no documentation names, such as `page`. */
  readonly undocumented?: Readonly<Record<string, unknown>>;
}

export const EMPTY: Organization = { host: "https://contoso.crm.dynamics.com", tables: {} };

function parameters({ stored, masked = false, longest = 1_048_576 }: FakeOptions): Inputs {
  const property = <Raw>(raw: Raw, type: string, name: string, MaxLength?: number) => ({
    raw,
    type,
    error: false,
    errorMessage: "",
    ...(stored !== undefined && {
      attributes: { LogicalName: name, DisplayName: name, MaxLength },
      security: { readable: !masked, editable: !masked, secured: masked },
    }),
  });
  return {
    assessment: property(stored ?? null, "Multiple", "cifadv_assessmentjson", longest),
    recommendation: property(null, "OptionSet", "cifadv_recommendation"),
    summary: property(null, "SingleLine.Text", "cifadv_summary", 400),
  } as unknown as Inputs;
}

/** The platform's context as far as the control uses it, with what went through its doors. */
export function fakeContext(options: FakeOptions = {}) {
  const { lcid = 1033, organization = EMPTY, answers, theme, width = -1 } = options;
  const { webAPI, requests, rowsOf } = fakeWebApi(organization, answers);
  const texts = shippedStrings(lcid);
  const files: ComponentFramework.FileObject[] = [];
  const picked: ComponentFramework.FileObject[] = [];
  const context = {
    parameters: parameters(options),
    webAPI,
    resources: { getString: (key: string) => texts[key] ?? key },
    mode: {
      isControlDisabled: options.disabled ?? false,
      isVisible: true,
      label: "",
      allocatedWidth: width,
      allocatedHeight: -1,
      trackContainerResize: () => undefined,
    },
    client: { getFormFactor: () => (options.phone ? 3 : 1), getClient: () => "Web" },
    userSettings: { languageId: lcid, isRTL: options.rightToLeft ?? false, userName: "Test Admin" },
    formatting: {},
    navigation: {
      openFile: (file: ComponentFramework.FileObject) => {
        files.push(file);
        return Promise.resolve();
      },
    },
    device: { pickFile: () => Promise.resolve(picked) },
    updatedProperties: [],
    fluentDesignLanguage: theme,
    ...options.undocumented,
  } as unknown as Context;
  return { context, requests, rowsOf, files, picked };
}
