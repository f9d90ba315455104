"""Schedules that wait: the memory and the CPU time that a hundred thousand cost, and how late one calls among them.

One run, of a hundred thousand schedules and forty calls: the median of their lateness, and the most.
"""
import datetime
import json
import statistics
import time

import peer
from servers import bench, load

WAITING, CALLS = 100_000, 40
TRUST = {"Statement": [{"Effect": "Allow", "Principal": {"Service": "scheduler.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
RIGHTS = {"Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*"}]}


def schedule(moment, text):
    return {
        "ScheduleExpression": f"at({moment:%Y-%m-%dT%H:%M:%S})", "FlexibleTimeWindow": {"Mode": "OFF"},
        "Target": {"Arn": "arn:aws:sqs:us-east-1:000000000000:called", "RoleArn": "arn:aws:iam::000000000000:role/calls", "Input": text}}


def measure(server, waiting=WAITING, calls=CALLS):
    client = server.client()
    client.query("iam", "CreateRole", {"RoleName": "calls", "AssumeRolePolicyDocument": json.dumps(TRUST)})
    client.query("iam", "PutRolePolicy", {"RoleName": "calls", "PolicyName": "p", "PolicyDocument": json.dumps(RIGHTS)})
    url = client.json("sqs", "CreateQueue", {"QueueName": "called"})["QueueUrl"]
    client.call(bench.rest_req("scheduler", "POST", "/schedules/first", schedule(now(3_600), "first")))
    before, used = peer.memory(server.process.pid)["rss_mib"], server.cpu_seconds()
    step = bench.rest_req("scheduler", "POST", "/schedules/s@@SEQ@@", schedule(now(864_000), "x" * 100))
    load(server, "schedules", [step], 8, chains=waiting, seconds=600, warmup=0)
    made = (server.cpu_seconds() - used) * 1000 / waiting
    time.sleep(5)
    used = server.cpu_seconds()
    late = lateness(client, url, calls)
    return {
        "memory": peer.memory(server.process.pid)["rss_mib"] - before, "made_ms": made,
        "cpu": (server.cpu_seconds() - used) / calls, "p50": statistics.median(late), "most": late[-1]}


def now(seconds=0):
    return datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0) + datetime.timedelta(seconds=seconds)


def lateness(client, url, calls):
    """Milliseconds from a schedule's time until its message was sent: one falls due each second."""
    begin = now(3)
    for number in range(calls):
        moment = begin + datetime.timedelta(seconds=number)
        client.call(bench.rest_req("scheduler", "POST", f"/schedules/late{number}", schedule(moment, f"{moment.timestamp():.0f}")))
    times = []
    while len(times) < calls:
        answer = client.json("sqs", "ReceiveMessage", {"QueueUrl": url, "WaitTimeSeconds": 20, "AttributeNames": ["SentTimestamp"]})
        for message in answer["Messages"]:
            times.append(int(message["Attributes"]["SentTimestamp"]) - int(message["Body"]) * 1000)
    return sorted(times)
