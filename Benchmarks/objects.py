"""Objects in themselves: large ones against a plain copy over loopback and disk, and a page of a listing of many."""
import base64
import hashlib
import hmac
import http.client
import os
import socket
import statistics
import tempfile
import threading
import time
import urllib.parse

from servers import bench, load

MEGABYTES, KEYS = 100, 1_000_000
CHUNK = bytes(1 << 20)


def presigned(method, path, expires=4102444800):
    """A path with a signature of version 2, which covers nothing of the body."""
    text = f"{method}\n\n\n{expires}\n{path}"
    signature = base64.b64encode(hmac.new(b"test", text.encode(), hashlib.sha1).digest()).decode()
    return f"{path}?AWSAccessKeyId=test&Expires={expires}&Signature={urllib.parse.quote(signature, safe='')}"


def send(connection):
    for _ in range(MEGABYTES):
        connection.sendall(CHUNK)


def receive(connection, sink=lambda piece: None):
    """Reads to the end of what comes; the memory is one buffer's."""
    buffer = bytearray(1 << 20)
    view, count = memoryview(buffer), 0
    while piece := connection.recv_into(view):
        sink(view[:piece])
        count += piece
    return count


def plain_copy():
    """Seconds of a copy into a file, synced, and of one out of it: a socket of loopback, and nothing else."""
    with socket.create_server(("127.0.0.1", 0)) as server, tempfile.TemporaryFile() as file:

        def take():
            connection, _ = server.accept()
            with connection:
                receive(connection, file.write)
                file.flush()
                os.fsync(file.fileno())
                connection.sendall(b"1")

        def give():
            connection, _ = server.accept()
            with connection:
                file.seek(0)
                connection.sendfile(file)

        def timed(serve, use):
            thread = threading.Thread(target=serve)
            thread.start()
            begin = time.perf_counter()
            with socket.create_connection(server.getsockname()) as client:
                use(client)
            seconds = time.perf_counter() - begin
            thread.join()
            return seconds

        def put(client):
            send(client)
            client.shutdown(socket.SHUT_WR)
            client.recv(1)

        return timed(take, put), timed(give, receive)


def put(server, path):
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=120)
    begin = time.perf_counter()
    connection.putrequest("PUT", presigned("PUT", path))
    connection.putheader("Content-Length", str(MEGABYTES << 20))
    connection.endheaders()
    send(connection.sock)
    answer = connection.getresponse()
    answer.read()
    seconds = time.perf_counter() - begin
    connection.close()
    if answer.status != 200:
        raise bench.Failed(f"PUT of {MEGABYTES} MB: {answer.status}")
    return seconds


def get(server, path):
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=120)
    begin = time.perf_counter()
    connection.request("GET", presigned("GET", path))
    answer = connection.getresponse()
    buffer, count = memoryview(bytearray(1 << 20)), 0
    while piece := answer.readinto(buffer):
        count += piece
    seconds = time.perf_counter() - begin
    connection.close()
    if answer.status != 200 or count != MEGABYTES << 20:
        raise bench.Failed(f"GET of {MEGABYTES} MB: {answer.status}, {count} bytes")
    return seconds


def large(server, rounds):
    """Megabytes a second of PutObject and GetObject, one client, and by how much a plain copy is faster."""
    rows = []
    for _ in range(rounds):
        copies = plain_copy()
        rows.append((put(server, "/objects/large"), get(server, "/objects/large"), *copies))
    put_s, get_s, put_plain, get_plain = (statistics.median(column) for column in zip(*rows))
    return {
        "put": MEGABYTES / put_s, "get": MEGABYTES / get_s, "put_ratio": put_s / put_plain, "get_ratio": get_s / get_plain,
    }


def listing(server, keys):
    """Milliseconds and the server's CPU milliseconds of a page of 1,000 keys of a bucket of so many, from anywhere in it."""
    load(server, "fill", [bench.rest_req("s3", "PUT", "/listed/key-@@SEQ@@", b"x")], 16,
         chains=keys, warmup=0, seconds=3_600)
    return load(server, "page", [bench.rest_req("s3", "GET", "/listed?list-type=2&start-after=key-@@KEY@@")], 1,
                keyspace=keys)


def measure(server, rounds, keys):
    client = server.client()
    for bucket in ("objects", "listed"):
        client.call(bench.rest_req("s3", "PUT", f"/{bucket}"), ok_if=(b"BucketAlreadyOwnedByYou",))
    page = listing(server, keys)
    return {**large(server, rounds), "keys": keys, "page_ms": page["p50_ms"], "page_cpu_ms": page["server_cpu_ms_per_request"]}
