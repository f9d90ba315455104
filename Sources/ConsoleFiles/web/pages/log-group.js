// One log group: its lines as they come, a search by filter patterns, and queries of Logs Insights.

import { el } from "../kit/dom.js";
import { head, tabs } from "../kit/parts.js";
import { href } from "../kit/router.js";

const PARTS = {
    tail: ["Live tail", () => import("../logs/tail.js")],
    search: ["Search", () => import("../logs/search.js")],
    insights: ["Insights", () => import("../logs/insights.js")],
};

export async function show(place) {
    const { group } = place.params;
    const { tab, links } = tabs(place, PARTS);
    place.title = group;
    const part = await PARTS[tab][1]();
    return el(
        "article",
        head({ title: group, from: [["Log groups", href("logs")]] }),
        links,
        await part.part(place, group),
    );
}
