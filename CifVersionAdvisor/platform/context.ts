/** The control's bound properties as the platform hands them in; all may be unset, as on a full page. */
export interface Inputs {
  readonly assessment?: ComponentFramework.PropertyTypes.StringProperty;
  readonly recommendation?: ComponentFramework.PropertyTypes.OptionSetProperty;
  readonly summary?: ComponentFramework.PropertyTypes.StringProperty;
}

export type Context = ComponentFramework.Context<Inputs>;
