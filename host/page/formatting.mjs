/** A format is costly to make, and made once. */
const dates = (tag, options) => {
  let format;
  return (value) => (format ??= new Intl.DateTimeFormat(tag, options)).format(value);
};

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** `context.formatting` in one language, over the browser's own formats. */
export function formatting(tag) {
  const number = (options) => (value) => new Intl.NumberFormat(tag, options).format(value);
  const withTime = dates(tag, { dateStyle: "short", timeStyle: "short" });
  const short = dates(tag, { dateStyle: "short" });
  return {
    formatCurrency: (value, precision = 2, symbol = "¤") =>
      `${symbol}${number({ minimumFractionDigits: precision, maximumFractionDigits: precision })(value)}`,
    formatDecimal: (value, precision = 2) =>
      number({ minimumFractionDigits: precision, maximumFractionDigits: precision })(value),
    formatInteger: number({ maximumFractionDigits: 0 }),
    formatDateAsFilterStringInUTC: (value, includeTime) =>
      includeTime ? value.toISOString().replace(/\.\d+/, "") : value.toISOString().slice(0, 10),
    formatDateLong: dates(tag, { dateStyle: "full" }),
    formatDateLongAbbreviated: dates(tag, { dateStyle: "medium" }),
    formatDateShort: (value, includeTime) => (includeTime ? withTime : short)(value),
    formatDateYearMonth: dates(tag, { year: "numeric", month: "long" }),
    formatLanguage: (value) => String(value),
    formatTime: withTime,
    getWeekOfYear: (value) => Math.ceil((value - new Date(value.getFullYear(), 0, 1)) / WEEK) || 1,
  };
}

/** `context.userSettings` of the signed-in sample user. */
export function userSettings({ lcid, tag, rightToLeft }) {
  return {
    languageId: lcid,
    isRTL: rightToLeft,
    userId: "{00000000-0000-0000-0000-000000000001}",
    userName: "Alex Admin",
    securityRoles: ["00000000-0000-0000-0000-0000000000a1"],
    getTimeZoneOffsetMinutes: (date = new Date()) => -date.getTimezoneOffset(),
    dateFormattingInfo: { firstDayOfWeek: 1, shortDatePattern: "", longDatePattern: "", dateSeparator: "/" },
    numberFormattingInfo: {
      numberDecimalSeparator: new Intl.NumberFormat(tag).formatToParts(1.5).find(({ type }) => type === "decimal")
        .value,
      numberGroupSeparator: ",",
    },
  };
}
