"""A stream that triggers a function: how long a record takes from the put to the function, at a steady rate."""
import base64
import json
import time

import functions
from functions import Deployer
from mapping import RIGHTS, middle
from servers import bench, load

RATE = 100
# A record has the time of its arrival in milliseconds.
TIMED = """
import time

def handler(event, context):
    now = time.time() * 1000
    print("took", *(round(now - record["kinesis"]["approximateArrivalTimestamp"] * 1000, 1) for record in event["Records"]))
"""


def latency(server):
    """Milliseconds from the arrival to the function, p50 and p99, at so many records a second in one shard."""
    client, deployer, name = server.client(), Deployer(server), "streamed"
    rights = json.loads(json.dumps(RIGHTS))
    rights["Statement"][0]["Action"].append("kinesis:*")
    client.query("iam", "PutRolePolicy", {
        "RoleName": "bench", "PolicyName": "streams", "PolicyDocument": json.dumps(rights)})
    client.json("kinesis", "CreateStream", {"StreamName": name, "ShardCount": 1})
    deployer.create(name, functions.python(TIMED, memory=1769))
    uuid = deployer.call("POST", "/2015-03-31/event-source-mappings", {
        "EventSourceArn": f"arn:aws:kinesis:us-east-1:000000000000:stream/{name}", "FunctionName": name,
        "StartingPosition": "TRIM_HORIZON"})["UUID"]
    step = bench.json_req("kinesis", "PutRecord", {
        "StreamName": name, "Data": base64.b64encode(b"x" * 200).decode(), "PartitionKey": "@@SEQ@@"})
    load(server, name, [step], 4, RATE, seconds=2, warmup=0)
    time.sleep(1)
    begin = int(time.time() * 1000)
    row = load(server, name, [step], 4, RATE, seconds=10, warmup=0)
    time.sleep(1)
    taken, token = [], {}
    while token is not None:
        page = client.json("logs", "FilterLogEvents", {
            "logGroupName": f"/aws/lambda/{name}", "filterPattern": "took", "startTime": begin, **token})
        for event in page["events"]:
            taken += map(float, event["message"].split()[1:])
        token = {"nextToken": page["nextToken"]} if page.get("nextToken") else None
    deployer.call("DELETE", f"/2015-03-31/event-source-mappings/{uuid}")
    deployer.delete(name)
    client.json("kinesis", "DeleteStream", {"StreamName": name})
    taken.sort()
    return {"p50": taken[len(taken) // 2], "p99": taken[len(taken) * 99 // 100], "n": len(taken)}


def measure(server, rounds):
    """The median of several rounds."""
    return middle([latency(server) for _ in range(rounds)], "p50")
