// Ranges of time that end now, as the address has them: `?range=3h`.

import { now } from "./clock.js";
import { el } from "./dom.js";
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
    const name = asked in SECONDS ? asked : fallback;
    const to = Math.ceil(now() / 1000);
    return { name, seconds: SECONDS[name], from: to - SECONDS[name], to };
}

/** Links to the same page with other ranges. */
export function rangeLinks(place, names, chosen) {
    const query = Object.fromEntries(place.query);
    return el(
        "nav.choices",
        { "aria-label": "Range of time" },
        names.map((name) =>
            el(
                "a",
                {
                    href: href(...place.parts, { ...query, range: name }),
                    "aria-current": name === chosen ? "true" : null,
                },
                name.replace(/[mhd]$/, (unit) => ` ${WORDS[unit]}`),
            ),
        ),
    );
}
