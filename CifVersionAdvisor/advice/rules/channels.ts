import type { Channel, Version } from "../../knowledge/types";

/** The channels a version takes: row `channels`. It must serve one of those wanted; the rest never blocks it. */
export const CHANNELS: Readonly<Record<Version, readonly Channel[]>> = {
  "1.0": ["telephony", "sms", "chat"],
  "2.0": ["telephony"],
};

export const servesSome = (version: Version, wanted: readonly Channel[]): boolean =>
  wanted.some((channel) => CHANNELS[version].includes(channel));

/** The channels wanted that the version does not take. */
export const leftOver = (version: Version, wanted: readonly Channel[]): readonly Channel[] =>
  wanted.filter((channel) => !CHANNELS[version].includes(channel));
