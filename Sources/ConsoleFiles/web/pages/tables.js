// The list of tables.

import { call } from "../kit/api.js";
import { bytes } from "../kit/format.js";
import { listPage } from "../kit/list-page.js";
import { listed } from "../kit/lists.js";
import { badge } from "../kit/parts.js";
import { href } from "../kit/router.js";
import { nameColumn, numberColumn, timeColumn } from "../kit/table.js";
import { name } from "../kit/text.js";
import { indexesOf } from "../tables/keys.js";

const DESCRIBED = 100;

export const show = (place) =>
    listPage(place, {
        title: "Tables",
        noun: "table",
        words: (table) => table.TableName,
        load: () => load(place.signal),
        href: (table) => href("tables", table.TableName),
        nothing: [
            "No table is here yet.",
            "aws dynamodb create-table --table-name orders --billing-mode PAY_PER_REQUEST " +
                "--attribute-definitions AttributeName=id,AttributeType=S --key-schema AttributeName=id,KeyType=HASH",
        ],
        columns: [
            nameColumn("Name", (table) => table.TableName),
            { title: "State", cell: (table) => badge(table.TableStatus ?? "–") },
            { title: "Key", cell: (table) => name(keyOf(table)) },
            numberColumn("Indexes", (table) => indexesOf(table).length),
            numberColumn("Items", (table) => table.ItemCount),
            numberColumn("Size", (table) => table.TableSizeBytes, bytes),
            timeColumn("Made", (table) => table.CreationDateTime),
        ],
    });

/** The first hundred tables are described: each is a call. */
async function load(signal) {
    const found = await listed("tables", signal);
    const items = await Promise.all(
        found.items.map(async (TableName, index) => {
            if (index >= DESCRIBED) return { TableName };
            const answer = await call("DynamoDB", "DescribeTable", { TableName }, signal).catch(() => ({
                Table: { TableName },
            }));
            return answer.Table;
        }),
    );
    return { items, more: found.more };
}

const keyOf = (table) => (table.KeySchema ?? []).map((key) => key.AttributeName).join(", ");
