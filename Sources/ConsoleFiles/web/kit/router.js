// Addresses behind the `#`, and which page shows them. A page's module exports `show(place)`, which gives its element
// once it has what it shows; until then the page before it stays.

import { adopt, context, lastContext, marks } from "./context.js";
import { replace } from "./dom.js";
import { failure } from "./states.js";
import { ROUTES } from "../routes.js";

const PROGRESS_AFTER = 200;
let current = null;
let told = () => {};

/** The address of a page: `href("functions", name, {tab: "test"})`; names are encoded, account and Region added. */
export function href(...parts) {
    const query = typeof parts.at(-1) === "object" ? parts.pop() : {};
    const path = parts.map(encoded).join("/");
    const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== "");
    const search = new URLSearchParams([...marks(), ...given]).toString();
    return `#/${path}${search ? `?${search}` : ""}`;
}

/** Half a surrogate pair, as JSON may have it, cannot be encoded. */
const encoded = (part) => encodeURIComponent(String(part).replace(/\p{Surrogate}/gu, "\ufffd"));

/** `changed(place)` is told of every page that is shown. */
export function start(changed) {
    told = changed;
    if (!location.hash.startsWith("#/")) {
        Object.assign(context, lastContext());
        history.replaceState(null, "", href());
    }
    addEventListener("hashchange", show);
    return show();
}

export const go = (address) => {
    location.hash = address;
};

/** Shows the page anew, as after something was changed on it. */
export const again = () => show();

async function show() {
    if (!location.hash.startsWith("#/")) return;
    const place = placeOf(location.hash);
    const before = current;
    current = place;
    before?.end();
    if (before?.path !== place.path) document.querySelectorAll("dialog[open]").forEach((one) => one.close());
    const progress = document.getElementById("progress");
    const late = setTimeout(() => {
        progress.hidden = false;
    }, PROGRESS_AFTER);
    const node = await shown(place);
    clearTimeout(late);
    if (current !== place || !node) return;
    progress.hidden = true;
    replace(document.getElementById("page"), node);
    document.title = `${place.title} · Martlet`;
    told(place);
    if (before && before.path !== place.path) arrive();
}

async function shown(place) {
    try {
        if (!place.route) throw new Error("There is no such page.");
        const page = await place.route.load();
        return await page.show(place);
    } catch (error) {
        return error.name === "AbortError" ? null : failure(error, again);
    }
}

function arrive() {
    scrollTo(0, 0);
    document.querySelector("#page h1")?.focus({ preventScroll: true });
}

function placeOf(hash) {
    const [path, search = ""] = hash.slice(2).split("?");
    const query = new URLSearchParams(search);
    adopt(query);
    const parts = path.split("/").filter(Boolean).map(decoded);
    const found = ROUTES.map((route) => [route, matched(route.path, parts)]).find(([, params]) => params);
    const ending = new AbortController();
    return {
        path,
        parts,
        query,
        route: found?.[0],
        params: found?.[1] ?? {},
        title: found?.[0].title ?? "Not found",
        signal: ending.signal,
        end: () => ending.abort(),
        every: (seconds, work) => every(seconds, work, ending.signal),
    };
}

function matched(pattern, parts) {
    const names = pattern.split("/").filter(Boolean);
    if (parts.length > names.length) return null;
    const params = {};
    for (const [index, name] of names.entries()) {
        if (parts[index] === undefined && !name.endsWith("?")) return null;
        if (name.startsWith(":")) params[name.replace(/[:?]/g, "")] = parts[index];
        else if (name !== parts[index]) return null;
    }
    return params;
}

function decoded(part) {
    try {
        return decodeURIComponent(part);
    } catch {
        return part;
    }
}

/**
 * Repeats work while the page is shown and seen; a refusal leaves what is shown, and it is tried again. Gives what ends
 * it before.
 */
function every(seconds, work, signal) {
    let isBusy = false;
    const timer = setInterval(async () => {
        if (document.hidden || isBusy) return;
        isBusy = true;
        await Promise.resolve()
            .then(work)
            .catch(() => {});
        isBusy = false;
    }, seconds * 1000);
    const stop = () => clearInterval(timer);
    signal.addEventListener("abort", stop);
    return stop;
}
