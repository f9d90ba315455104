// DynamoDB's values as texts, and back for keys.

/** A value in short: numbers and texts as they are, the rest as JSON. */
export function written(value) {
    const [[type, content]] = Object.entries(value);
    if (type === "S" || type === "N" || type === "B") return content;
    if (type === "BOOL") return String(content);
    return type === "NULL" ? "null" : JSON.stringify(plain(value));
}

export const typed = (type, text) => ({ [type]: text });

function plain(value) {
    const [[type, content]] = Object.entries(value);
    if (type === "L") return content.map(plain);
    if (type === "M") return Object.fromEntries(Object.entries(content).map(([key, one]) => [key, plain(one)]));
    return type === "NULL" ? null : content;
}
