/** Dates and times as people in the Netherlands read them, whatever the zone of this computer. */

const ZONE = "Europe/Amsterdam";

const format = (locale, form, instant) =>
  new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...form }).format(instant);

/** HH:mm, 24 hours. */
export const hours = (instant) =>
  format("nl-NL", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }, instant);

/** "donderdag 29 oktober", with the year when `year` is true. */
export function day(instant, locale, year = false) {
  const form = { weekday: "long", day: "numeric", month: "long" };
  return format(locale, year ? { ...form, year: "numeric" } : form, instant);
}

/** yyyy-mm-ddTHH:mm of an instant on a Dutch clock: the value of a date-time field. */
export function wall(instant) {
  const date = format("sv-SE", { year: "numeric", month: "2-digit", day: "2-digit" }, instant);
  return `${date}T${hours(instant)}`;
}

/** The instant (ISO, UTC) at which a Dutch clock shows `local` (yyyy-mm-ddTHH:mm). */
export function instantOf(local) {
  const asUtc = new Date(`${local}Z`).getTime();
  const ahead = (at) => new Date(`${wall(new Date(at))}Z`).getTime() - at;
  const guess = asUtc - ahead(asUtc);
  return new Date(asUtc - ahead(guess)).toISOString();
}
