// One function: its settings, a test, its measures, what experiments found, its versions and what triggers it.

import { call } from "../kit/api.js";
import { el } from "../kit/dom.js";
import { tracesOf } from "../kit/links.js";
import { badge, copied, head, tabs } from "../kit/parts.js";
import { href } from "../kit/router.js";

const PARTS = {
    settings: ["Settings", () => import("../functions/settings.js")],
    test: ["Test", () => import("../functions/test.js")],
    metrics: ["Metrics", () => import("../functions/measures.js")],
    tuning: ["Tuning", () => import("../functions/tuning.js")],
    cold: ["Cold starts", () => import("../functions/cold.js")],
    versions: ["Versions", () => import("../functions/versions.js")],
    triggers: ["Triggers", () => import("../functions/triggers.js")],
};

export async function show(place) {
    const { name } = place.params;
    const { tab, links } = tabs(place, PARTS);
    place.title = name;
    const [found, part] = await Promise.all([
        call("Lambda", "GetFunction", { FunctionName: name }, place.signal),
        PARTS[tab][1](),
    ]);
    const { Configuration: settings } = found;
    const group = settings.LoggingConfig?.LogGroup ?? `/aws/lambda/${name}`;
    return el(
        "article",
        head({
            title: name,
            from: [["Functions", href("functions")]],
            sub: copied(settings.FunctionArn),
            actions: [
                settings.State && badge(settings.State),
                el("a", { href: href("logs", group) }, "Logs"),
                el("a", { href: tracesOf(name) }, "Traces"),
            ],
        }),
        links,
        await part.part(place, found),
    );
}
