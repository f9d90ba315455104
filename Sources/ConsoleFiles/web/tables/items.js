// A table's items: all of them page by page, or those of one partition, of the table or of an index.

import { call } from "../kit/api.js";
import { el, replace } from "../kit/dom.js";
import { searchField, searchForm } from "../kit/fields.js";
import { count } from "../kit/format.js";
import { button } from "../kit/parts.js";
import { href } from "../kit/router.js";
import { empty, failure } from "../kit/states.js";
import { table as rowsTable } from "../kit/table.js";
import { longText, name } from "../kit/text.js";
import { editItem } from "./item.js";
import { indexesOf, keysOf } from "./keys.js";
import { typed, written } from "./values.js";

const PAGE = 50;
const COLUMNS = 7;

export async function part(place, table) {
    const index = place.query.get("index") ?? "";
    const partition = place.query.get("partition") ?? "";
    const keys = keysOf(table, index);
    const shown = el("div");
    const told = el("span.muted", { role: "status" });
    const more = button("Read on", () => read(last));
    let items = [];
    let last;

    async function read(from) {
        more.disabled = true;
        try {
            const page = await call("DynamoDB", ...request(table, { index, partition, keys, from }), place.signal);
            items = from ? [...items, ...(page.Items ?? [])] : (page.Items ?? []);
            last = page.LastEvaluatedKey;
            draw();
        } catch (error) {
            if (error.name === "AbortError") throw error;
            more.hidden = true;
            replace(shown, failure(error));
        }
        more.disabled = false;
    }
    function draw() {
        const open = (item) => editItem(table, item, () => read());
        replace(
            shown,
            items.length
                ? itemTable(items, keysOf(table, ""), open)
                : empty(
                      partition
                          ? "No item has this key."
                          : last
                            ? "No item yet; there are more to read."
                            : "The table has no items.",
                  ),
        );
        replace(told, count(items.length, "item"), last && ", and more");
        more.hidden = !last;
    }
    await read();
    return el(
        "div.stack",
        toolbar(table, index, partition, keys, () => editItem(table, null, () => read())),
        told,
        shown,
        el("div.more", more),
    );
}

function request(table, { index, partition, keys, from }) {
    const input = {
        TableName: table.TableName,
        Limit: PAGE,
        ...(index && { IndexName: index }),
        ...(from && { ExclusiveStartKey: from }),
    };
    if (!partition) return ["Scan", input];
    return [
        "Query",
        {
            ...input,
            KeyConditionExpression: "#k = :v",
            ExpressionAttributeNames: { "#k": keys[0].name },
            ExpressionAttributeValues: { ":v": typed(keys[0].type, partition) },
        },
    ];
}

function toolbar(table, index, partition, keys, make) {
    const choice = el(
        "select",
        { "aria-label": "Table or index", on: { change: () => choice.form.requestSubmit() } },
        el("option", { value: "" }, "The table"),
        indexesOf(table).map((one) => el("option", { value: one.IndexName }, `Index ${one.IndexName}`)),
    );
    choice.value = index;
    const form = searchForm(
        searchField(`Value of ${keys[0].name}`, `${keys[0].name} (all)`, partition),
        (text) => href("tables", table.TableName, "items", { index: choice.value, partition: text }),
        el("button", { type: "submit" }, "Read"),
        button("New item", make, { tone: "primary" }),
    );
    form.prepend(choice);
    return form;
}

function itemTable(items, keys, open) {
    const first = keys.map((key) => key.name);
    const others = [...new Set(items.flatMap((item) => Object.keys(item)))]
        .filter((one) => !first.includes(one))
        .sort();
    const columns = [...first, ...others].slice(0, COLUMNS);
    return rowsTable({
        label: "Items",
        rows: items,
        columns: [
            ...columns.map((column) => ({
                title: name(column, 40),
                cell: (item) => (item[column] ? longText(written(item[column]), 80) : ""),
                sort: (item) => (item[column]?.N ? Number(item[column].N) : written(item[column] ?? { S: "" })),
            })),
            {
                title: "",
                kind: "act",
                cell: (item) =>
                    button("Open", () => open(item), { label: `Open ${written(item[first[0]])}`.slice(0, 80) }),
            },
        ],
    }).node;
}
