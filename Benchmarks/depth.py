"""Queues in themselves: how soon a send wakes who waits, and what a queue costs that holds a million messages."""
import statistics
import threading
import time

from servers import bench, load

SHALLOW, DEEP = 10, 1_000_000


def queue(client, name):
    return client.json("sqs", "CreateQueue", {"QueueName": name})["QueueUrl"]


def woken(server, samples):
    """Milliseconds from the begin of a send to the answer of the long poll that waited for it. Both clients are Python."""
    sender, receiver = server.client(), server.client()
    url = queue(sender, "woken")
    times = []
    for _ in range(samples):
        came = []

        def wait():
            answer = receiver.json("sqs", "ReceiveMessage", {"QueueUrl": url, "WaitTimeSeconds": 10})
            came.append((time.perf_counter(), answer["Messages"][0]["ReceiptHandle"]))

        thread = threading.Thread(target=wait)
        thread.start()
        time.sleep(0.05)
        begin = time.perf_counter()
        sender.json("sqs", "SendMessage", {"QueueUrl": url, "MessageBody": "x"})
        thread.join()
        times.append((came[0][0] - begin) * 1000)
        sender.json("sqs", "DeleteMessage", {"QueueUrl": url, "ReceiptHandle": came[0][1]})
    times.sort()
    return {"p50": statistics.median(times), "p99": times[len(times) * 99 // 100]}


def filled(server, client, name, messages):
    url = queue(client, name)
    entries = [{"Id": str(number), "MessageBody": "m" * 100} for number in range(10)]
    load(server, "fill", [bench.json_req("sqs", "SendMessageBatch", {"QueueUrl": url, "Entries": entries})], 8,
         chains=max(1, messages // 10), warmup=0, seconds=600)
    return url


def cost(server, url):
    """The server's CPU milliseconds of a send, a receive and its deletion, which leave the queue as long as it was."""
    return load(server, "turn", [
        bench.json_req("sqs", "SendMessage", {"QueueUrl": url, "MessageBody": "x" * 1024}),
        bench.json_req("sqs", "ReceiveMessage", {"QueueUrl": url}, capture=[("json", "ReceiptHandle")]),
        bench.json_req("sqs", "DeleteMessage", {"QueueUrl": url, "ReceiptHandle": "@@CAP0@@"}),
    ])["server_cpu_ms_per_request"]


def deep(server, rounds):
    """By how much the same costs more with a million messages than with ten, each measured beside the other."""
    client = server.client()
    few, many = filled(server, client, "few", SHALLOW), filled(server, client, "many", DEEP)
    ratios = [cost(server, many) / cost(server, few) for _ in range(rounds)]
    for url in (few, many):
        client.json("sqs", "DeleteQueue", {"QueueUrl": url})
    return statistics.median(ratios)
