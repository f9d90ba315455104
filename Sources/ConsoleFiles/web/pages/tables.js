// The list of tables.

import { call, collect } from "../kit/api.js";
import { bytes, number, time } from "../kit/format.js";
import { listPage } from "../kit/list-page.js";
import { badge } from "../kit/parts.js";
import { href } from "../kit/router.js";
import { name } from "../kit/text.js";

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
            { title: "Name", cell: (table) => name(table.TableName), sort: (table) => table.TableName },
            { title: "State", cell: (table) => badge(table.TableStatus ?? "–") },
            { title: "Key", cell: (table) => name(keyOf(table)) },
            { title: "Indexes", kind: "number", cell: (table) => number(indexes(table)), sort: indexes },
            {
                title: "Items",
                kind: "number",
                cell: (table) => number(table.ItemCount),
                sort: (table) => table.ItemCount ?? 0,
            },
            {
                title: "Size",
                kind: "number",
                cell: (table) => bytes(table.TableSizeBytes),
                sort: (table) => table.TableSizeBytes ?? 0,
            },
            {
                title: "Made",
                kind: "when",
                cell: (table) => time(table.CreationDateTime),
                sort: (table) => table.CreationDateTime,
            },
        ],
    });

/** The first hundred tables are described: each is a call. */
async function load(signal) {
    const found = await collect(
        "DynamoDB",
        "ListTables",
        {},
        "TableNames",
        ["ExclusiveStartTableName", "LastEvaluatedTableName"],
        signal,
    );
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
const indexes = (table) => (table.GlobalSecondaryIndexes?.length ?? 0) + (table.LocalSecondaryIndexes?.length ?? 0);
