// Which of a trace's cost is whose: the ledger knows things and resources, a trace's segments are calls of them.

import { lastPart } from "../kit/format.js";

const READS = /^(Get|BatchGet|Query|Scan|TransactGet|Head|Select|ExecuteStatement)/;
/** How segments of calls name what they are about, by the services of the ledger. */
const NAMES = {
    dynamodb: (aws) => aws.table_name,
    sqs: (aws) => lastPart(aws.queue_url ?? aws.queue_name),
    sns: (aws) => lastPart(aws.topic_arn),
    s3: (aws) => aws.bucket_name,
    lambda: (aws) => aws.function_name,
    kinesis: (aws) => aws.stream_name,
};

/**
 * The dollars of each row, as a map, and those of none. Calls that are alike have equal shares, since the ledger sums
 * them.
 */
export function costsOfRows(rows, lines) {
    const costs = new Map();
    let rest = 0;
    for (const line of lines) {
        const meant = rowsOf(line, rows);
        if (!meant.length) rest += line.dollars;
        for (const row of meant) costs.set(row, (costs.get(row) ?? 0) + line.dollars / meant.length);
    }
    return { costs, rest };
}

function rowsOf(line, rows) {
    const resource = nameIn(line.resource);
    if (!resource) return [];
    const alike = rows.filter((row) => isAbout(row, line.service, resource));
    if (line.service === "lambda") {
        const origin = line.item === "lambda.requests" ? "AWS::Lambda" : "AWS::Lambda::Function";
        return alike.filter((row) => row.document.origin === origin);
    }
    const calls = alike.filter((row) => isCall(row) && isOfKind(row, line.item));
    const own = calls.filter((row) => line.actor && ownerOf(row) === line.actor);
    return own.length ? own : calls.length ? calls : alike.filter((row) => !row.isInner).slice(0, 1);
}

/** `arn:…:function:name:alias` and `arn:…:table/name/index/one` are called by their names. */
function nameIn(arn) {
    const [, , service, , , ...rest] = String(arn ?? "").split(":");
    if (!rest.length) return null;
    if (service === "lambda") return rest[1];
    return service === "dynamodb" ? rest[0].split("/")[1] : lastPart(arn);
}

function isAbout({ document }, service, resource) {
    const aws = document.aws ?? {};
    const arns = [document.resource_arn, aws.resource_arn, aws.function_arn];
    if (arns.some((arn) => String(arn ?? "").split(":")[2] === service && nameIn(arn) === resource)) return true;
    const isService = String(document.name ?? "").toLowerCase() === service;
    return isService && Object.hasOwn(NAMES, service) && NAMES[service](aws) === resource;
}

const isCall = ({ document }) => document.namespace === "aws";

/** Reads and writes have prices of their own. */
function isOfKind({ document }, item) {
    const operation = document.aws?.operation;
    if (!operation || !/\.(read|write)-/.test(item)) return true;
    return READS.test(operation) === item.includes(".read-");
}

/** The function in whose segment a call is. */
function ownerOf(row) {
    let one = row;
    while (one && one.isInner) one = one.parent;
    return one?.document.name;
}
