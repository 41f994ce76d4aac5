import type { Surroundings } from "./view";

const NARROW = 480;
const MEDIUM = 800;

/** Class names of the page: how much room it has (a width of zero or less is not known) and which look. */
export const pageClass = ({ width, phone, theme }: Surroundings): string => {
  const room =
    width <= 0 ? (phone ? "narrow" : "wide") : width <= NARROW ? "narrow" : width <= MEDIUM ? "medium" : "wide";
  return `cif cif-${room}${theme?.dark ? " cif-dark" : ""}`;
};
