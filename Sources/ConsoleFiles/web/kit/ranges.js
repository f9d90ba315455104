// Ranges of time that end now, as the address has them: `?range=3h`.

import { now } from "./clock.js";
import { choices } from "./parts.js";
import { href } from "./router.js";

const SECONDS = {
    "5m": 300,
    "15m": 900,
    "1h": 3600,
    "3h": 10_800,
    "6h": 21_600,
    "24h": 86_400,
    "7d": 604_800,
    "30d": 2_592_000,
};
const WORDS = { m: "min", h: "h", d: "days" };

/** The range of the address, as `{name, seconds, from, to}` in epoch seconds. */
export function rangeOf(place, fallback = "1h") {
    const asked = place.query.get("range");
    const name = Object.hasOwn(SECONDS, asked) ? asked : fallback;
    const to = Math.ceil(now() / 1000);
    return { name, seconds: SECONDS[name], from: to - SECONDS[name], to };
}

/** Links to the same page with other ranges. */
export function rangeLinks(place, names, chosen) {
    const query = Object.fromEntries(place.query);
    return choices(
        "Range of time",
        chosen,
        names.map((name) => [
            name,
            name.replace(/[mhd]$/, (unit) => ` ${WORDS[unit]}`),
            href(...place.parts, { ...query, range: name }),
        ]),
    );
}
