import { clouds } from "../knowledge";
import type { Cloud } from "../knowledge/types";

/** The host name in a web address, lower case, without port or user. `undefined`: not a web address. */
export function hostOf(address: unknown): string | undefined {
  try {
    const { protocol, hostname } = new URL(String(address));
    return /^https?:/.test(protocol) ? hostname : undefined;
  } catch {
    return undefined;
  }
}

const LABELS = "^(?:[a-z0-9-]+\\.)+";
const known = clouds.map(({ domain, cloud }) => ({
  cloud,
  whole: new RegExp(`${LABELS}${domain.replace(/\./g, "\\.").replace("#", "(?:[1-9]\\d*)?")}\\.?$`),
}));

/** The cloud of a host name: the whole name must be an organization's name under a known domain. */
export const cloudOf = (host: string): Cloud | undefined =>
  known.find(({ whole }) => whole.test(host.toLowerCase()))?.cloud;
