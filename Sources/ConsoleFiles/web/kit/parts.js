// Parts that pages are made of: heads, panels, facts, badges and tabs.

import { el } from "./dom.js";
import { copyButton } from "./copy.js";
import { href } from "./router.js";
import { tell } from "./states.js";
import { name } from "./text.js";

const TONES = [
    [/ROLLBACK|FAILED|^ALARM$|^Failed|fault|Inactive|^DELETED/i, "bad"],
    [/IN_PROGRESS|PROGRESS|INSUFFICIENT|Pending|CREATING|UPDATING|DELETING|error|throttle|Disabl/i, "warn"],
    [/COMPLETE|^OK$|ACTIVE|Enabled|Successful|AVAILABLE|^2\d\d$/i, "ok"],
];

/** The head of a page; `from` are `[title, address]` of the pages above it. */
export function head({ title, from = [], sub, actions = [] }) {
    return el(
        "header.head",
        from.length > 0 &&
            el(
                "nav.crumbs",
                { "aria-label": "Above this page" },
                from.map(([words, address]) => el("a", { href: address }, name(words, 60))),
            ),
        el("div.head-line", el("h1", { tabindex: "-1" }, name(title)), el("div.actions", actions)),
        sub && el("p.muted.sub", sub),
    );
}

export function panel(title, ...content) {
    return el("section.panel", title && el("h2", title), content);
}

/** Names and values, without those that are not there. */
export function facts(pairs) {
    const told = pairs.filter(([, value]) => value !== undefined && value !== null && value !== "");
    return el(
        "dl.facts",
        told.map(([words, value]) => el("div", el("dt", words), el("dd", value))),
    );
}

/** A name with a button that copies it. */
export function copied(text) {
    return el("span.copied", name(text, 200), copyButton(text));
}

export function badge(words, tone = toneOf(words)) {
    return el("span.badge", { class: tone }, name(words, 60));
}

function toneOf(words) {
    return TONES.find(([pattern]) => pattern.test(words ?? ""))?.[1] ?? "plain";
}

/** What the action is refused is told; what ends because the page was left is not. */
export function button(words, action, { tone = "", label } = {}) {
    const click = async () => {
        try {
            await action();
        } catch (error) {
            if (error.name !== "AbortError") tell(`${error.code ?? error.name}: ${error.message}`);
        }
    };
    return el("button", { type: "button", class: tone, "aria-label": label, on: { click } }, words);
}

/** Links to the same page with another choice: `all` are `[key, words, address]`. */
export function choices(label, chosen, all) {
    return el("nav.choices", { "aria-label": label }, all.map(choiceLink(chosen, "true")));
}

/**
 * The part of a page that its address asks for, or the first, and links to all: `parts` are `{key: [words, …]}`.
 * Gives `{tab, links}`.
 */
export function tabs(place, parts) {
    const tab = Object.hasOwn(parts, place.params.tab) ? place.params.tab : Object.keys(parts)[0];
    const [page, name] = place.parts;
    const all = Object.entries(parts).map(([key, [words]]) => [key, words, href(page, name, key)]);
    return { tab, links: el("nav.tabs", { "aria-label": "Parts of this page" }, all.map(choiceLink(tab, "page"))) };
}

const choiceLink =
    (chosen, kind) =>
    ([key, words, address]) =>
        el("a", { href: address, "aria-current": key === chosen ? kind : null }, words);

/** A number with its name, which may lead somewhere. */
export function figure(words, value, { address, tone = "" } = {}) {
    const content = [el("span.figure-value", { class: tone }, value), el("span.figure-name", words)];
    return address ? el("a.figure", { href: address }, content) : el("div.figure", content);
}
