// One finding: what is so, what shows it, what to change, and what that brings.

import { el } from "../kit/dom.js";
import { dollars, milliseconds, percent } from "../kit/format.js";
import { arnLink } from "../kit/links.js";
import { badge, facts } from "../kit/parts.js";
import { textsOf } from "../kit/reports.js";
import { block, longText, name, visible } from "../kit/text.js";

const TONES = { error: "bad", warning: "warn" };
const LINES = 400;
const OF = { run: "a run", "cold-start": "a cold start", month: "a month" };

export function findingCard(finding) {
    return el(
        "section.panel.finding",
        el(
            "div.finding-head",
            badge(finding.severity ?? "note", Object.hasOwn(TONES, finding.severity) ? TONES[finding.severity] : "plain"),
            el("h3", name(finding.rule)),
            el("span.muted", arnLink(finding.subject)),
        ),
        el("p", longText(finding.what, 600)),
        el(
            "ul.evidence",
            textsOf(finding.evidence).map((one) => el("li", longText(one, 300))),
        ),
        finding.diff ? diff(String(finding.diff)) : finding.change && block(String(finding.change), 2000),
        facts([
            ["In the template", finding.logicalId ? name(finding.logicalId) : null],
            ["In the code", placeOf(finding)],
            ["Saves", saving(finding.saving)],
            ["Sure to", Number.isFinite(finding.confidence) ? percent(finding.confidence, 1) : null],
        ]),
    );
}

function placeOf({ place }) {
    return place?.file ? name(place.line ? `${place.file}:${place.line}` : place.file, 200) : null;
}

/** Time of each run or start, dollars of a million of them or of a month. */
function saving(told) {
    if (!told) return null;
    const of = Object.hasOwn(OF, told.of) ? OF[told.of] : "each";
    return [
        told.milliseconds > 0 && `${milliseconds(told.milliseconds)} of ${of}`,
        told.dollarsPerMillion > 0 && `${dollars(told.dollarsPerMillion)} of a million`,
        told.dollars > 0 && `${dollars(told.dollars)} a month`,
    ]
        .filter(Boolean)
        .join(", ");
}

/** A diff with its lines in colours; the marks at their beginnings say the same. */
function diff(text) {
    const lines = text.split("\n");
    return el(
        "pre.block.diff",
        { tabindex: "0", "aria-label": "Change" },
        lines.slice(0, LINES).map((line) => el("span", { class: kindOf(line) }, `${visible(line)}\n`)),
        lines.length > LINES && `… ${lines.length - LINES} more lines`,
    );
}

function kindOf(line) {
    if (/^(---|\+\+\+) /.test(line) || line.startsWith("@@")) return "place";
    return line.startsWith("+") ? "added" : line.startsWith("-") ? "removed" : "";
}
