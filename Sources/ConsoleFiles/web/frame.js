// What stands around every page: the bar with search, account, Region and theme, and the list of pages at the side.

import { context, DEFAULT, marks, REGIONS } from "./kit/context.js";
import { el, icon, replace } from "./kit/dom.js";
import { read } from "./kit/api.js";
import { go, href } from "./kit/router.js";
import { searchBox } from "./kit/search.js";
import { themeSwitch } from "./kit/theme.js";
import { GROUPS, ROUTES } from "./routes.js";

const title = (path) => ROUTES.find((route) => route.path === path).title;
const accounts = el("datalist", { id: "accounts" });
const account = el("input.account", {
    "aria-label": "Account",
    list: "accounts",
    pattern: "\\d{12}",
    maxlength: "12",
    inputmode: "numeric",
    spellcheck: "false",
    title: "Account: twelve digits",
    on: { change: choose, focus: listAccounts },
});
const region = el(
    "select.region",
    { "aria-label": "Region", on: { change: choose } },
    REGIONS.map((one) => el("option", { value: one }, one)),
);
const menu = el(
    "button.quiet.menu",
    {
        type: "button",
        "aria-label": "Pages",
        "aria-expanded": "false",
        "aria-controls": "side",
        on: { click: () => openSide(!document.body.classList.contains("side-open")) },
    },
    icon("menu"),
);

export function drawFrame() {
    const home = el("a.home", { href: href() }, el("span.mark", { "aria-hidden": "true" }), "Martlet");
    replace(
        document.getElementById("bar"),
        menu,
        home,
        searchBox(),
        el("div.choosers", account, accounts, region),
        themeSwitch(),
    );
    document.getElementById("skip").addEventListener("click", (event) => {
        event.preventDefault();
        document.getElementById("page").focus();
    });
}

/** Shows which page is open, with links that keep account and Region. */
export function markPlace(place) {
    account.value = context.account;
    region.value = context.region;
    document.querySelector(".home").setAttribute("href", href());
    const open = place.path.split("/")[0];
    replace(
        document.getElementById("side"),
        GROUPS.map(([group, paths]) =>
            el(
                "div.side-group",
                el("h2", group),
                el(
                    "ul",
                    paths.map((path) => el("li", link(path, open))),
                ),
            ),
        ),
    );
    openSide(false);
}

export function openSide(isOpen) {
    document.body.classList.toggle("side-open", isOpen);
    menu.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) document.querySelector("#side a")?.focus();
}

function link(path, open) {
    return el(
        "a",
        { href: href(path), "aria-current": path === open ? "page" : null },
        icon(path || "overview"),
        title(path),
    );
}

/** Another account or Region shows the list that the page belongs to: its own name may not be there. */
function choose() {
    if (!account.checkValidity() || account.value.length !== 12) return;
    const list = location.hash.slice(2).split(/[/?]/)[0];
    const query = new URLSearchParams(marks({ account: account.value, region: region.value })).toString();
    go(`#/${list}${query ? `?${query}` : ""}`);
}

/** The accounts that have used something are offered; any other can be written. */
async function listAccounts() {
    const costs = await read("costs?days=30").catch(() => ({ lines: [] }));
    const known = new Set([DEFAULT.account, context.account, ...costs.lines.map((line) => line.account)]);
    replace(
        accounts,
        [...known].sort().map((one) => el("option", { value: one })),
    );
}
