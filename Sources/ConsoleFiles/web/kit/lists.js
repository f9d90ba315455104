// The resources of an account by their kinds: the operation that lists each, and the names in what it answers.

import { collect } from "./api.js";
import { lastPart } from "./format.js";

const LISTS = {
    functions: {
        asked: ["Lambda", "ListFunctions", {}, "Functions", ["Marker", "NextMarker"]],
        nameOf: (one) => one.FunctionName,
    },
    queues: { asked: ["SQS", "ListQueues", { MaxResults: 1000 }, "QueueUrls", "NextToken"], nameOf: lastPart },
    topics: { asked: ["SNS", "ListTopics", {}, "Topics", "NextToken"], nameOf: (one) => lastPart(one.TopicArn) },
    tables: {
        asked: ["DynamoDB", "ListTables", {}, "TableNames", ["ExclusiveStartTableName", "LastEvaluatedTableName"]],
        nameOf: (one) => one,
    },
    buckets: { asked: ["S3", "ListBuckets", {}, "Buckets", "ContinuationToken"], nameOf: (one) => one.Name },
    logs: { asked: ["Logs", "DescribeLogGroups", {}, "logGroups", "nextToken"], nameOf: (one) => one.logGroupName },
    stacks: {
        asked: ["CloudFormation", "DescribeStacks", {}, "Stacks", "NextToken"],
        nameOf: (one) => one.StackName,
    },
    alarms: {
        asked: [
            "CloudWatch",
            "DescribeAlarms",
            { AlarmTypes: ["MetricAlarm", "CompositeAlarm"], MaxRecords: 100 },
            ["MetricAlarms", "CompositeAlarms"],
            "NextToken",
        ],
        nameOf: (one) => one.AlarmName,
    },
};

export const KINDS = Object.keys(LISTS);

/** All of a kind, as `{items, more}`; `input` are further parameters of the operation. */
export function listed(kind, signal, input = {}) {
    const [service, operation, own, ...names] = LISTS[kind].asked;
    return collect(service, operation, { ...own, ...input }, ...names, signal);
}

export const nameOf = (kind, item) => LISTS[kind].nameOf(item);
