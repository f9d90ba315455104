// Numbers, sizes, durations and times as texts.

import { now } from "./clock.js";

const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 2 });
const short = new Intl.NumberFormat("en", { notation: "compact", maximumFractionDigits: 1 });
const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit" });
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });
const missing = (value) => value === undefined || value === null || value === "" || Number.isNaN(Number(value));

const SPANS = [
    [86_400, "d"],
    [3600, "h"],
    [60, "min"],
    [1, "s"],
];
const few = new Intl.NumberFormat("en", { maximumSignificantDigits: 2 });
const isTiny = (value) => value !== 0 && Math.abs(value) < 0.01;

export const number = (value) => (missing(value) ? "–" : (isTiny(Number(value)) ? few : whole).format(Number(value)));
export const compact = (value) => (missing(value) ? "–" : short.format(Number(value)));
export const count = (value, one, many = `${one}s`) => `${number(value)} ${Number(value) === 1 ? one : many}`;

/** A quantity in a unit as the list of prices names it: 7 requests of 64 KB, 2 deliveries, 1.5 GB. */
export function quantity(value, unit) {
    const [thing, size = ""] = unit.split(/(?= of )/);
    return count(value, thing, /[A-Z]$/.test(thing) ? thing : `${thing.replace(/y$/, "ie")}s`) + size;
}

export const percent = (part, all) => (all ? `${whole.format((100 * part) / all)} %` : "–");

export function bytes(value) {
    if (missing(value)) return "–";
    const units = ["B", "KB", "MB", "GB", "TB"];
    let size = Number(value);
    let unit = 0;
    while (size >= 1024 && unit < units.length - 1) [size, unit] = [size / 1024, unit + 1];
    return `${size >= 100 || Number.isInteger(size) ? Math.round(size) : size.toFixed(1)} ${units[unit]}`;
}

/** A duration in milliseconds, with as many digits as tell something. */
export function milliseconds(value) {
    if (missing(value)) return "–";
    const span = Number(value);
    if (span === 0) return "0 ms";
    if (span < 1) return `${span.toFixed(2)} ms`;
    if (span < 1000) return `${span < 10 ? span.toFixed(1) : Math.round(span)} ms`;
    if (span < 60_000) return `${(span / 1000).toFixed(2)} s`;
    return lasting(span / 1000);
}

/** A duration in seconds, as settings have it: 90 s, 15 min, 4 days. */
export function lasting(value) {
    if (missing(value)) return "–";
    const span = Number(value);
    if (span > 0 && span < 1) return `${span.toFixed(1)} s`;
    const told = [];
    let rest = Math.round(span);
    for (const [size, unit] of SPANS) {
        if (rest >= size) told.push(`${Math.floor(rest / size)} ${unit}`);
        rest %= size;
    }
    return told.slice(0, 2).join(" ") || "0 s";
}

export function dollars(value) {
    if (missing(value)) return "–";
    const amount = Number(value);
    if (amount === 0) return "$0";
    return `$${
        amount >= 1
            ? amount.toFixed(2)
            : Number(amount.toPrecision(2)).toLocaleString("en", {
                  maximumFractionDigits: 12,
              })
    }`;
}

/** Milliseconds since 1970 of what AWS writes as seconds, milliseconds or a date. */
export function instant(value) {
    if (typeof value === "string" && !/^[\d.]+$/.test(value)) return Date.parse(value.replace(/\+0000$/, "Z"));
    const count = Number(value);
    return count > 1e11 ? count : count * 1000;
}

export function time(value) {
    if (missing(value) && typeof value !== "string") return "–";
    const at = new Date(instant(value));
    if (Number.isNaN(at.getTime())) return "–";
    return sameDay(at) ? clock.format(at) : `${day.format(at)}, ${clock.format(at)}`;
}

/** The time with milliseconds, as lines of logs and messages want it. */
export function moment(value) {
    const at = new Date(instant(value));
    if (Number.isNaN(at.getTime())) return "–";
    const date = sameDay(at) ? "" : `${day.format(at)} `;
    return `${date}${clock.format(at)}.${String(at.getMilliseconds()).padStart(3, "0")}`;
}

export function ago(value) {
    const at = instant(value);
    if (!value || Number.isNaN(at)) return "–";
    const span = Math.max(0, (now() - at) / 1000);
    if (span < 5) return "just now";
    const [size, unit] = SPANS.find(([one]) => span >= one);
    return `${Math.floor(span / size)} ${unit} ago`;
}

/** What stands behind the last mark of an ARN or an address. */
export const lastPart = (name) =>
    String(name ?? "")
        .split(/[/:]/)
        .pop();

function sameDay(at) {
    return at.toDateString() === new Date(now()).toDateString();
}
