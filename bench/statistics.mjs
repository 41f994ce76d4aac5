const sorted = (values) => [...values].sort((one, other) => one - other);

/** The value below which this share (0 to 1) of the values lies. */
export const percentile = (values, share) => {
  const order = sorted(values);
  return order[Math.min(order.length - 1, Math.ceil(share * order.length) - 1)];
};
export const median = (values) => percentile(values, 0.5);

/** "12.3 (11.0–14.9)": median and range, in milliseconds unless said otherwise. */
export const spread = (values, digits = 1) =>
  `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})`;
