// One item, as DynamoDB's JSON: looked at, changed, made, deleted.

import { call } from "../kit/api.js";
import { askFor, confirmDestroy } from "../kit/dialog.js";
import { areaField, parsedJSON } from "../kit/fields.js";
import { button } from "../kit/parts.js";
import { tell } from "../kit/states.js";
import { keysOf } from "./keys.js";
import { typed } from "./values.js";

const ROWS = 18;

/** `item` is null for a new one; `done` is called when something has changed. */
export function editItem(table, item, done) {
    const keys = keysOf(table, "");
    const template = Object.fromEntries(keys.map((key) => [key.name, typed(key.type, key.type === "N" ? "0" : "")]));
    const field = areaField("item", "Item, as DynamoDB's JSON", {
        value: JSON.stringify(item ?? template, null, 2),
        rows: ROWS,
        required: true,
    });
    const dialog = askFor({
        title: item ? "Item" : "New item",
        action: "Put",
        wide: true,
        fields: [field],
        work: async ({ item: text }) => {
            await call("DynamoDB", "PutItem", {
                TableName: table.TableName,
                Item: parsedJSON(text, "item"),
                ...(!item && {
                    ConditionExpression: "attribute_not_exists(#k)",
                    ExpressionAttributeNames: { "#k": keys[0].name },
                }),
            });
            tell("Put");
            await done();
        },
    });
    if (item) {
        dialog.querySelector(".dialog-actions").prepend(
            button(
                "Delete",
                () =>
                    remove(table, item, keys, () => {
                        dialog.close();
                        return done();
                    }),
                { tone: "danger" },
            ),
        );
    }
}

function remove(table, item, keys, done) {
    confirmDestroy({
        title: "Delete the item",
        action: "Delete",
        words: "The item is deleted from the table.",
        work: async () => {
            await call("DynamoDB", "DeleteItem", {
                TableName: table.TableName,
                Key: Object.fromEntries(keys.map((key) => [key.name, item[key.name]])),
            });
            tell("Deleted");
            await done();
        },
    });
}
