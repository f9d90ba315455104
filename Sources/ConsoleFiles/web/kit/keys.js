// Keys that work on every page: `/` goes to the page's search, Control-K to that of everything, `g` and a letter to a
// page, Escape closes the list of pages. Dialogs close, and fields are left, by themselves.

import { go, href } from "./router.js";
import { openSide } from "../frame.js";

const PAGES = {
    o: "",
    m: "map",
    t: "traces",
    l: "logs",
    f: "functions",
    q: "queues",
    d: "tables",
    b: "buckets",
    s: "stacks",
    a: "alarms",
    c: "costs",
    v: "advice",
};
let isGoing = false;

export function listenToKeys() {
    addEventListener("keydown", (event) => {
        if (event.key === "Escape") return openSide(false);
        if ((event.ctrlKey || event.metaKey) && event.key === "k") return focus(event, "#search");
        if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
        if (document.querySelector("dialog[open]")) return;
        if (event.key === "/") return focus(event, "#page [data-search]");
        if (isGoing && event.key in PAGES) go(href(PAGES[event.key]));
        isGoing = event.key === "g";
    });
}

function focus(event, selector) {
    event.preventDefault();
    (document.querySelector(selector) ?? document.getElementById("search")).focus();
}

const isTyping = (target) => target.matches("input, textarea, select, [contenteditable]");
