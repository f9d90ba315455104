// A table's keys, indexes and settings.

import { callOr } from "../kit/api.js";
import { el } from "../kit/dom.js";
import { bytes, number, time } from "../kit/format.js";
import { badge, copied, facts, panel } from "../kit/parts.js";
import { note } from "../kit/states.js";
import { table as rowsTable } from "../kit/table.js";
import { name } from "../kit/text.js";
import { indexesOf, keysOf } from "./keys.js";

export async function part(place, table) {
    const lifetime = await callOr({}, "DynamoDB", "DescribeTimeToLive", { TableName: table.TableName }, place.signal);
    const indexes = indexesOf(table);
    const key = (index) =>
        keysOf(table, index)
            .map((one) => `${one.name} (${one.type})`)
            .join(", ");
    const ttl = lifetime.TimeToLiveDescription;
    return el(
        "div.stack",
        panel(
            null,
            facts([
                ["Key", name(key(""))],
                ["Items", number(table.ItemCount)],
                ["Size", bytes(table.TableSizeBytes)],
                ["Billing", table.BillingModeSummary?.BillingMode ?? "PROVISIONED"],
                ["Class", table.TableClassSummary?.TableClass],
                ["Made", time(table.CreationDateTime)],
                ["Items expire by", ttl?.AttributeName && name(ttl.AttributeName)],
                ["Stream", table.LatestStreamArn && copied(table.LatestStreamArn)],
                ["Protected from deletion", table.DeletionProtectionEnabled ? "yes" : "no"],
            ]),
        ),
        panel(
            "Indexes",
            indexes.length
                ? rowsTable({
                      label: "Indexes",
                      rows: indexes,
                      columns: [
                          { title: "Index", cell: (one) => name(one.IndexName) },
                          { title: "State", cell: (one) => badge(one.IndexStatus) },
                          { title: "Kind", cell: (one) => one.kind },
                          { title: "Key", cell: (one) => name(key(one.IndexName)) },
                          { title: "Has", cell: (one) => one.Projection?.ProjectionType },
                          { title: "Items", kind: "number", cell: (one) => number(one.ItemCount) },
                      ],
                  }).node
                : note("There is none."),
        ),
    );
}
