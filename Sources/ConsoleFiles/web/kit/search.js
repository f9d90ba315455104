// The search of the bar: pages and resources by a part of their names, as a combobox.

import { el, icon, replace } from "./dom.js";
import { KINDS, listed, nameOf } from "./lists.js";
import { go, href } from "./router.js";
import { name } from "./text.js";
import { GROUPS, ROUTES } from "../routes.js";

const MOST = 12;
const FRESH = 10_000;
const SHORTCUT = /^(Mac|iP)/.test(navigator.platform) ? "⌘ K" : "Ctrl K";
let known = { at: 0, places: [] };

export function searchBox() {
    const list = el("ul.found", { role: "listbox", id: "found", "aria-label": "Found", hidden: true });
    const field = el("input", {
        id: "search",
        type: "search",
        role: "combobox",
        placeholder: "Search everything",
        "aria-label": "Search everything",
        "aria-expanded": "false",
        "aria-controls": "found",
        "aria-autocomplete": "list",
        autocomplete: "off",
        spellcheck: "false",
    });
    let places = [];
    let chosen = 0;

    function draw() {
        const isOpen = document.activeElement === field && places.length > 0;
        list.hidden = !isOpen;
        field.setAttribute("aria-expanded", String(isOpen));
        if (isOpen) field.setAttribute("aria-activedescendant", `found-${chosen}`);
        else field.removeAttribute("aria-activedescendant");
        replace(
            list,
            places.map((place, index) =>
                el(
                    "li",
                    {
                        role: "option",
                        id: `found-${index}`,
                        "aria-selected": String(index === chosen),
                        on: {
                            mousedown: (event) => {
                                event.preventDefault();
                                choose(place);
                            },
                        },
                    },
                    icon(place.kind),
                    el("span.found-name", name(place.name)),
                    el("span.muted", place.kind),
                ),
            ),
        );
    }
    function choose(place) {
        field.value = "";
        field.blur();
        if (place) go(place.address());
    }
    async function find() {
        places = matches(field.value);
        chosen = 0;
        draw();
        if (Date.now() - known.at < FRESH) return;
        known = { at: Date.now(), places: await everything() };
        places = matches(field.value);
        draw();
    }
    field.addEventListener("input", find);
    field.addEventListener("focus", find);
    field.addEventListener("blur", draw);
    addEventListener("hashchange", () => {
        known = { at: 0, places: [] };
    });
    field.addEventListener("keydown", (event) => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (step) {
            event.preventDefault();
            chosen = (chosen + step + places.length) % Math.max(1, places.length);
            draw();
        }
        if (event.key === "Enter") choose(places[chosen]);
        if (event.key === "Escape") field.blur();
    });
    const hint = el("kbd", { "aria-hidden": "true" }, SHORTCUT);
    return el("div.search", { role: "search" }, icon("search"), field, hint, list);
}

function matches(words) {
    const wanted = words.trim().toLowerCase();
    if (/^1-[0-9a-f]{8}-[0-9a-f]{24}$/.test(wanted)) return [place("traces", wanted)];
    const pages = GROUPS.flatMap(([, paths]) => paths).map((path) => ({
        kind: path || "overview",
        name: ROUTES.find((route) => route.path === path).title,
        address: () => href(path),
    }));
    return [...pages, ...known.places].filter((one) => one.name.toLowerCase().includes(wanted)).slice(0, MOST);
}

const place = (kind, one) => ({ kind, name: one, address: () => href(kind, one) });

async function everything() {
    const found = await Promise.all(
        KINDS.map(async (kind) => {
            const { items } = await listed(kind).catch(() => ({ items: [] }));
            return items.map((item) => place(kind, nameOf(kind, item)));
        }),
    );
    return found.flat();
}
