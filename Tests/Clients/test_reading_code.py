"""Runtimes/reading: what the source of a function tells of what it does for each event."""

import json
import pathlib
import re
import shutil
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
READING = ROOT / "Runtimes" / "reading"
TOLD = ("clients", "connections", "changedGlobals", "retryLoops", "drops")
SECRETS = {"GetSecretValue", "GetParameter", "GetParameters", "GetParametersByPath"}


def read(files, handler="app.handler"):
    """The facts of files; of one text as the handler's module. Nil where the reader gives none."""
    is_python = any(name.endswith(".py") for name in files)
    program = [sys.executable, "-B", READING / "reading.py"] if is_python else [
        shutil.which("node"), "--expose-internals", "--no-warnings", READING / "reading.cjs"]
    done = subprocess.run(
        program, input=json.dumps({"handler": handler, "files": files}), capture_output=True, text=True, timeout=60)
    return json.loads(done.stdout) if done.returncode == 0 else None


def told(facts):
    """The kinds of facts that a rule could tell of."""
    found = {kind for kind in TOLD if facts[kind]}
    found |= {"imports" for one in facts["imports"] if not one["isUsed"] and one["isAtModuleLevel"]}
    found |= {"transport"} if facts["transport"] else set()
    found |= {"secrets" for one in facts["calls"] if one["operation"] in SECRETS and not one["dependsOnEvent"]}
    return found


PYTHON = {
    "clients": """
import boto3
class Store:
    def __init__(self):
        self.table = boto3.resource("dynamodb").Table("orders")
    def keep(self, item):
        self.table.put_item(Item=item, ConditionExpression="attribute_not_exists(id)")
def handler(event, context):
    Store().keep({"id": event["id"], "at": context.aws_request_id})
""",
    "connections": """
import os
from psycopg2 import connect
def handler(event, context):
    with connect(os.environ["DATABASE"]) as connection:
        return connection.cursor().execute("SELECT 1 WHERE %s", (event["id"],))
""",
    "changedGlobals": """
orders = []
def remember(order):
    orders.append(order)
def handler(event, context):
    for record in event["Records"]:
        remember(record)
    return orders
""",
    "retryLoops": """
import time
import urllib.request
def handler(event, context):
    for attempt in range(5):
        try:
            return urllib.request.urlopen("https://example.com").read().decode()
        except OSError:
            time.sleep(2 ** attempt)
""",
    "drops": """
import json
def handler(event, context):
    for record in event["Records"]:
        body = json.loads(record["body"])
        if body["type"] not in ("order", "refund"):
            continue
        work(body)
def work(body):
    print(body)
""",
    "imports": """
import decimal
import pandas as pd
from aws_lambda_powertools import Logger
logger = Logger()
@logger.inject_lambda_context
def handler(event, context):
    return decimal.Decimal(event["n"]) * 2
""",
    "transport": """
import json, os
import boto3
sqs = boto3.client("sqs")
def handler(event, context):
    print("got", event)
    sqs.send_message(QueueUrl=os.environ["QUEUE"], MessageBody=json.dumps(event))
    return {"statusCode": 202, "body": json.dumps({"ok": True})}
""",
}

JAVASCRIPT = {
    "clients": """
import { S3Client, GetObjectCommand } from "@aws-sdk/client-s3";
const load = async (key) => {
  const s3 = new S3Client({});
  return (await s3.send(new GetObjectCommand({ Bucket: "b", Key: key }))).Body;
};
export const handler = async (event) => ({ size: (await load(event.key)).length });
""",
    "connections": """
import mysql from "mysql2/promise";
export async function handler(event) {
  const connection = await mysql.createConnection({ host: process.env.DB_HOST });
  return connection.query("SELECT 1");
}
""",
    "changedGlobals": """
const orders = [];
export const handler = async (event) => {
  event.Records.forEach((record) => orders.push(record));
  return orders;
};
""",
    "retryLoops": """
const sleep = (time) => new Promise((resolve) => setTimeout(resolve, time));
export const handler = async () => {
  let tries = 0;
  while (tries < 5) {
    try { return await (await fetch("https://example.com")).json(); } catch (error) { tries += 1; await sleep(100 * tries); }
  }
};
""",
    "drops": """
export const handler = async (event) => {
  for (const record of event.Records) {
    const { type, ...rest } = JSON.parse(record.body);
    if (type !== "order") continue;
    await work(rest);
  }
};
const work = async (order) => console.log(order);
""",
    "imports": """
import _ from "lodash";
import { S3Client, PutObjectCommand } from "@aws-sdk/client-s3";
const s3 = new S3Client({});
export const handler = async (event) => s3.config.region();
""",
    "transport": """
import { SFNClient, StartExecutionCommand } from "@aws-sdk/client-sfn";
const workflow = new SFNClient({});
export const handler = async (event) => {
  const command = new StartExecutionCommand({ stateMachineArn: process.env.MACHINE, input: JSON.stringify(event) });
  await workflow.send(command);
  return { statusCode: 202 };
};
""",
}

CLEAN_PYTHON = {
    "a client that is made when first needed": """
import boto3
client = None
def s3():
    global client
    if client is None:
        client = boto3.client("s3")
    return client
def handler(event, context):
    return s3().get_object(Bucket="b", Key=event["key"])["Body"].read()
""",
    "a client behind an early return": """
import boto3
kept = {}
def client(name):
    if name in kept:
        return kept[name]
    kept[name] = boto3.client(name)
    return kept[name]
def handler(event, context):
    return client("s3").list_buckets()["Owner"]
""",
    "functions and properties that cache": """
from functools import cached_property, lru_cache
import boto3
@lru_cache
def secret(name):
    return boto3.client("secretsmanager").get_secret_value(SecretId=name)["SecretString"]
class Store:
    @cached_property
    def table(self):
        return boto3.resource("dynamodb").Table("orders")
store = Store()
def handler(event, context):
    return store.table.get_item(Key={"id": secret("a") + "x"})
""",
    "a secret that is kept for a time": """
import time
import boto3
client = boto3.client("secretsmanager")
value, loaded = None, 0
def secret():
    global value, loaded
    if time.time() - loaded > 300:
        value = client.get_secret_value(SecretId="db")["SecretString"]
        loaded = time.time()
    return value
def handler(event, context):
    return len(secret())
""",
    "a client with the credentials of another account": """
import boto3
sts = boto3.client("sts")
def handler(event, context):
    keys = sts.assume_role(RoleArn=event["role"], RoleSessionName="x")["Credentials"]
    other = boto3.client("s3", aws_access_key_id=keys["AccessKeyId"], aws_secret_access_key=keys["SecretAccessKey"])
    return other.list_buckets()["Owner"]
""",
    "routes of Powertools": """
from aws_lambda_powertools import Logger, Metrics, Tracer
from aws_lambda_powertools.event_handler import APIGatewayRestResolver
import boto3
app, logger, tracer, metrics = APIGatewayRestResolver(), Logger(), Tracer(), Metrics()
table = boto3.resource("dynamodb").Table("orders")
@app.get("/orders/<order>")
@tracer.capture_method
def get_order(order):
    logger.append_keys(order=order)
    return table.get_item(Key={"id": order.lower()}).get("Item", {})
@logger.inject_lambda_context
@tracer.capture_lambda_handler
def handler(event, context):
    return app.resolve(event, context)
""",
    "a buffer that is emptied, and a set that remembers": """
buffer, seen = [], set()
def handler(event, context):
    buffer.clear()
    for record in event["Records"]:
        if record["messageId"] in seen:
            continue
        seen.add(record["messageId"])
        buffer.append(record["body"].upper())
    return buffer
""",
    "a local name like a global one": """
items = []
def handler(event, context):
    items = []
    items.append(event["id"] * 2)
    return items
""",
    "what is not processed is sent again": """
import time
import boto3
dynamodb = boto3.client("dynamodb")
def handler(event, context):
    left = {"orders": [{"PutRequest": {"Item": one}} for one in map(dict, event["items"])]}
    while left:
        try:
            left = dynamodb.batch_write_item(RequestItems=left).get("UnprocessedItems")
        except dynamodb.exceptions.ProvisionedThroughputExceededException:
            time.sleep(0.2)
""",
    "records that are told apart": """
def handler(event, context):
    made = [record for record in event["Records"] if record["eventName"] == "INSERT"]
    gone = [record for record in event["Records"] if record["eventName"] == "REMOVE"]
    return len(made) - len(gone)
""",
    "imports that are used in other ways": """
from __future__ import annotations
import typing
import psycopg2
import aws_xray_sdk.core
import datetime
import decimal  # noqa: F401
try:
    import orjson
except ImportError:
    orjson = None
if typing.TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client
from collections import OrderedDict as Kept
__all__ = ["handler", "datetime"]
def handler(event: "Kept", context) -> "S3Client":
    return dict(event)
""",
    "an event that is made into another": """
import json
import uuid
import boto3
sns = boto3.client("sns")
def handler(event, context):
    order = {"id": str(uuid.uuid4()), "country": event["country"]}
    sns.publish(TopicArn="t", Message=json.dumps(order))
    return order
""",
    "an event that is looked at before it is carried on": """
import json
import boto3
sqs = boto3.client("sqs")
def handler(event, context):
    if "id" not in event:
        return {"statusCode": 400}
    sqs.send_message(QueueUrl="u", MessageBody=json.dumps(event))
""",
    "a name that is asked for before it is there": """
import boto3
def handler(event, context):
    global client
    try:
        client
    except NameError:
        client = boto3.client("s3")
    return client.list_buckets()["Owner"]
""",
    "a connection that is made again when it is broken": """
import pymysql
connection = None
def connected():
    global connection
    if connection is None or not connection.open:
        connection = pymysql.connect(host="h")
    else:
        connection.ping(reconnect=True)
    return connection
def handler(event, context):
    return connected().cursor()
""",
    "a handler that is an instance": """
import boto3
class Handler:
    def __init__(self):
        self.s3 = boto3.client("s3")
    def __call__(self, event, context):
        return self.s3.get_object(Bucket="b", Key=event["key"])["Body"].read()
handler = Handler()
""",
    "a request to wherever the event says": """
import requests
def handler(event, context):
    return requests.post(event["webhook"], json={"ok": True}).status_code
""",
}

CLEAN_JAVASCRIPT = {
    "clients that are made when first needed": """
const { S3Client, ListBucketsCommand } = require("@aws-sdk/client-s3");
let first, second, third;
const one = () => (first ??= new S3Client({}));
function two() { if (!second) second = new S3Client({}); return second; }
function three() { if (third) return third; third = new S3Client({}); return third; }
exports.handler = async () => [one(), two(), three()].map((client) => client.send(new ListBucketsCommand({})));
""",
    "a class that keeps its client": """
import { S3Client } from "@aws-sdk/client-s3";
class Store {
  get client() { if (!this.made) this.made = new S3Client({}); return this.made; }
}
const store = new Store();
export const handler = async () => store.client.config.region();
""",
    "a secret that is kept": """
import { SecretsManagerClient, GetSecretValueCommand } from "@aws-sdk/client-secrets-manager";
const client = new SecretsManagerClient({});
let secret;
const load = async () => {
  if (secret !== undefined) return secret;
  secret = (await client.send(new GetSecretValueCommand({ SecretId: "db" }))).SecretString;
  return secret;
};
export const handler = async () => (await load()).length;
""",
    "a map that is a cache": """
const cache = new Map();
export const handler = async (event) => {
  if (!cache.has(event.id)) cache.set(event.id, event.id * 2);
  return cache.get(event.id);
};
""",
    "a client of the region that the event says": """
import { S3Client } from "@aws-sdk/client-s3";
export const handler = async ({ region }) => new S3Client({ region }).config.region();
""",
    "output of tsc": """"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.handler = void 0;
const client_sqs_1 = require("@aws-sdk/client-sqs");
const sqs = new client_sqs_1.SQSClient({});
const handler = async (event) => {
    const body = { id: event.id, at: Date.now() };
    return sqs.send(new client_sqs_1.SendMessageCommand({ QueueUrl: "u", MessageBody: JSON.stringify(body) }));
};
exports.handler = handler;
""",
    "a bundle whose library keeps things": """var __defProp = Object.defineProperty;
var __export = (target, all) => { for (var name in all) __defProp(target, name, { get: all[name], enumerable: true }); };
var __toCommonJS = (mod) => mod;
// src/app.ts
var app_exports = {};
__export(app_exports, { handler: () => handler });
module.exports = __toCommonJS(app_exports);
// node_modules/kept/index.js
var kept = [];
function keep(value) { kept.push(value); }
// src/app.ts
var handler = async (event) => { keep(event); return event.id * 2; };
""",
    "imports for what they do": """
import "source-map-support/register";
import * as xray from "aws-xray-sdk";
import { readFileSync } from "node:fs";
export const handler = async (event) => event.id * 2;
""",
    "a timer that ends what takes too long": """
export const handler = async (event) => {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), 5000);
  try { return (await fetch(event.url, { signal: control.signal })).status; } finally { clearTimeout(timer); }
};
""",
    "a connection that its library is asked for": """
const { MongoClient } = require("mongodb");
let client = null;
async function connect() {
  if (client && client.topology.isConnected()) return client;
  client = await new MongoClient(process.env.DATABASE).connect();
  return client;
}
exports.handler = async (event) => (await connect()).db("a").collection("b").findOne({ id: event.id });
""",
    "records that are told apart": """
export const handler = async ({ Records }) => {
  const made = Records.filter((record) => record.eventName === "INSERT");
  const gone = Records.filter((record) => record.eventName === "REMOVE");
  return made.length - gone.length;
};
""",
}


class TestReading:
    @pytest.mark.parametrize("kind", PYTHON)
    def test_each_fault_in_python_is_told_alone(self, kind):
        assert told(read({"app.py": PYTHON[kind]})) == {kind}

    @pytest.mark.parametrize("kind", JAVASCRIPT)
    def test_each_fault_in_javascript_is_told_alone(self, kind):
        assert told(read({"app.mjs": JAVASCRIPT[kind]})) == {kind}

    @pytest.mark.parametrize("what", CLEAN_PYTHON)
    def test_clean_python_has_none(self, what):
        facts = read({"app.py": CLEAN_PYTHON[what]})
        assert facts["isWhole"] and told(facts) == set()
        assert not any(one["operation"] == "GetSecretValue" for one in facts["calls"])

    @pytest.mark.parametrize("what", CLEAN_JAVASCRIPT)
    def test_clean_javascript_has_none(self, what):
        facts = read({"app.js": CLEAN_JAVASCRIPT[what]})
        assert facts["isWhole"] and told(facts) == set()
        assert not any(one["operation"] == "GetSecretValue" for one in facts["calls"])

    @pytest.mark.parametrize("example", ["orders", "products", "products-node"])
    def test_the_examples_are_clean(self, example):
        files = {path.name: path.read_text() for path in (ROOT / "examples" / example / "src").iterdir()}
        for name in files:
            facts = read(files, name.rpartition(".")[0] + ".handler")
            assert told(facts) == set()

    def test_calls_have_their_services_and_arguments(self):
        python = read({"src/app.py": """
import boto3
from .keep import keep
functions = boto3.Session().client("lambda")
def handler(event, context):
    functions.invoke(FunctionName="next", InvocationType="Event", Payload=b"1")
    for page in boto3.client("s3").get_paginator("list_objects_v2").paginate(Bucket="b"):
        keep(page)
""", "src/keep.py": """
import boto3
table = boto3.resource("dynamodb").Table("t")
def keep(page):
    with table.batch_writer() as batch:
        batch.put_item(Item=page)
"""}, "src/app.handler")
        calls = {(one["service"], one["operation"]): one for one in python["calls"]}
        assert set(calls) == {("lambda", "Invoke"), ("s3", "ListObjectsV2"), ("dynamodb", "BatchWriteItem")}
        assert calls[("lambda", "Invoke")]["arguments"]["InvocationType"] == "Event"
        assert calls[("dynamodb", "BatchWriteItem")]["file"] == "src/keep.py"
        node = read({"app.js": """
const AWS = require("aws-sdk");
const functions = new AWS.Lambda();
const { keep } = require("./lib/keep");
exports.handler = async (event) => {
  await functions.invoke({ FunctionName: "next", InvocationType: "RequestResponse" }).promise();
  await keep(event);
};
""", "lib/keep.js": """
const { DynamoDBDocumentClient, PutCommand } = require("@aws-sdk/lib-dynamodb");
const { DynamoDBClient } = require("@aws-sdk/client-dynamodb");
const table = DynamoDBDocumentClient.from(new DynamoDBClient({}));
exports.keep = (event) => table.send(new PutCommand({ TableName: "t", Item: { id: event.id } }));
"""})
        calls = {(one["service"], one["operation"]): one for one in node["calls"]}
        assert set(calls) == {("lambda", "Invoke"), ("dynamodb", "PutItem")}
        assert calls[("lambda", "Invoke")]["arguments"]["InvocationType"] == "RequestResponse"
        assert calls[("dynamodb", "PutItem")]["file"] == "lib/keep.js"

    def test_threads_are_told(self):
        assert read({"app.py": "import numpy\ndef handler(event, context): return numpy.ones(3)"})["usesThreads"]
        assert not read({"app.py": "def handler(event, context): return 1"})["usesThreads"]
        assert read({"app.js": "const { Worker } = require('node:worker_threads');exports.handler = () => Worker"})["usesThreads"]

    @pytest.mark.parametrize("name, text", [
        ("app.py", "def handler(:"), ("app.py", "x = " + "(" * 5_000 + ")" * 5_000), ("app.py", "\0"),
        ("app.py", "handler = handler\nx = x.y\ny = x\nx = y"), ("app.py", "x = " + "-" * 50_000 + "1"),
        ("app.js", "exports.handler = {"), ("app.js", "x = " + "[" * 900_000), ("app.js", "a=" + "x" * 5_000),
        ("app.js", "exports.handler = exports.handler; let a = b, b = a; exports.handler = a;"), ("app.js", "")],
        ids=lambda text: text[:20].encode("unicode_escape").decode())
    def test_what_cannot_be_read_has_no_facts(self, name, text):
        facts = read({name: text})
        assert facts is None or told(facts) == set() and not facts["isWhole"]


KINDS = {
    "none": set(), "clientInHandler": {"clients"}, "connectionInHandler": {"connections"}, "state": {"changedGlobals"},
    "retryInCode": {"retryLoops"}, "filterInCode": {"drops"}, "unusedImport": {"imports"}, "onlyTransport": {"transport"},
    "secretOnEveryEvent": {"secrets"},
}


def conditions(facts):
    """What decides which records are worked on, as readings say it: `body.amount numeric [[">=", 100]]`."""
    for one in facts["drops"]:
        path = ".".join([*([one["of"]] if "of" in one else []), *one["path"]])
        yield f"{path} {one['operator']} {json.dumps(one['values'])}"


class TestReadings:
    """Functions as people write them, most of which look as if they had a fault; each says what is to be found.

    By EXPECT, where it can be said also by DROPS, each of the conditions of records, and by ARGUMENT, of a call's.
    """

    @pytest.mark.parametrize("path", sorted((ROOT / "Tests/Clients/readings").iterdir()), ids=lambda path: path.stem)
    def test_a_function_is_read_as_it_is(self, path):
        expected = KINDS[re.search(r"EXPECT (\w+)", path.read_text())[1]]
        files, name = {}, f"app{path.suffix}"
        for line in path.read_text().splitlines(True):
            file = re.match(r"(?:#|//) FILE (\S+)", line)
            name = file[1] if file else name
            files[name] = files.get(name, "") + ("" if file else line)
        handler = re.search(r"HANDLER (\S+)", path.read_text())
        facts = read(files, handler[1] if handler else "app.handler")
        assert told(facts) == expected
        drops = re.findall(r"^(?:#|//) DROPS (.+)", path.read_text(), re.MULTILINE)
        assert not drops or list(conditions(facts)) == drops
        arguments = {f"{name} {text}" for one in facts["calls"] for name, text in one["arguments"].items()}
        assert set(re.findall(r"^(?:#|//) ARGUMENT (.+)", path.read_text(), re.MULTILINE)) <= arguments
