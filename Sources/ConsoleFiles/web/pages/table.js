// One table: its items, its keys and indexes, and what was counted of it.

import { call } from "../kit/api.js";
import { el } from "../kit/dom.js";
import { badge, copied, head, tabs } from "../kit/parts.js";
import { href } from "../kit/router.js";

const PARTS = {
    items: ["Items", () => import("../tables/items.js")],
    settings: ["Keys and indexes", () => import("../tables/settings.js")],
    metrics: ["Metrics", () => import("../tables/measures.js")],
};

export async function show(place) {
    const { name } = place.params;
    const { tab, links } = tabs(place, PARTS);
    place.title = name;
    const [{ Table: table }, part] = await Promise.all([
        call("DynamoDB", "DescribeTable", { TableName: name }, place.signal),
        PARTS[tab][1](),
    ]);
    return el(
        "article",
        head({
            title: name,
            from: [["Tables", href("tables")]],
            sub: copied(table.TableArn),
            actions: badge(table.TableStatus),
        }),
        links,
        await part.part(place, table),
    );
}
