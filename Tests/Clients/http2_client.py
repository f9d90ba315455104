"""A client of HTTP/2 with prior knowledge, on hyper-h2: many requests on one connection, read as their frames come."""

import socket
import time
from urllib.parse import urlsplit

import h2.config
import h2.connection
import h2.errors
import h2.events
import h2.exceptions
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.eventstream import EventStreamBuffer

from martlet_server import REGION


def signed(endpoint, service, target, body, key="test", content_type="application/x-amz-json-1.1"):
    """The fields of a call, signed by botocore; the host is among what is signed."""
    request = AWSRequest(method="POST", url=endpoint + "/", data=body, headers={
        "Content-Type": content_type, "X-Amz-Target": target, "Host": urlsplit(endpoint).netloc})
    SigV4Auth(Credentials(key, key), service, REGION).add_auth(request)
    return [(name.lower(), value) for name, value in request.headers.items() if name.lower() != "host"]


class Answer:
    def __init__(self):
        self.status, self.headers, self.body = None, {}, bytearray()
        self.ended, self.reset = False, None
        self._events = EventStreamBuffer()
        self._fed = 0

    @property
    def over(self):
        return self.ended or self.reset is not None

    def events(self):
        """The messages of an event stream that have come since the last call, as their types and payloads."""
        self._events.add_data(bytes(self.body[self._fed:]))
        self._fed = len(self.body)
        return [(message.headers.get(":event-type") or message.headers[":exception-type"], message) for message in self._events]


class Connection(h2.connection.H2Connection):
    """Streams that have begun are answered behind a GOAWAY without an error (RFC 9113, section 6.8); hyper-h2 takes the
    connection for closed then."""

    def _receive_goaway_frame(self, frame):
        state = self.state_machine.state
        result = super()._receive_goaway_frame(frame)
        if frame.error_code == h2.errors.ErrorCodes.NO_ERROR:
            self.state_machine.state = state
        return result


class HTTP2:
    """`reads` says whether a stream's bytes are acknowledged: those of one that is not read stop at its window."""

    def __init__(self, port, reads=lambda stream: True):
        self.authority = f"127.0.0.1:{port}"
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.connection = Connection(h2.config.H2Configuration(client_side=True, header_encoding="utf-8"))
        self.connection.initiate_connection()
        self.reads = reads
        self.answers = {}
        self.closed, self.last_stream = False, None
        self.flush()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def flush(self):
        try:
            self.socket.sendall(self.connection.data_to_send())
        except (BrokenPipeError, ConnectionResetError):
            # What the server has sent before it went is still to be read.
            pass

    def begin(self, method="GET", path="/", headers=(), body=b"", ends=True):
        """Sends a request; the body as far as the windows let it.
        :return: its stream."""
        stream = self.connection.get_next_available_stream_id()
        self.answers[stream] = Answer()
        pseudo = [(":method", method), (":scheme", "http"), (":authority", self.authority), (":path", path)]
        self.connection.send_headers(stream, [*pseudo, *headers], end_stream=ends and not body)
        self.flush()
        if body:
            self.send(stream, body, ends)
        return stream

    def send(self, stream, body, ends=True):
        at = 0
        while at < len(body) and not self.answers[stream].over:
            room = min(self.connection.local_flow_control_window(stream), self.connection.max_outbound_frame_size)
            if room == 0:
                self.pump(lambda: self.connection.local_flow_control_window(stream) or self.answers[stream].over)
                continue
            part = body[at:at + room]
            at += len(part)
            self.connection.send_data(stream, part, end_stream=ends and at == len(body))
            self.flush()

    def cancel(self, stream):
        self.connection.reset_stream(stream, h2.errors.ErrorCodes.CANCEL)
        self.flush()

    def pump(self, until, seconds=30):
        """Reads frames until `until` is true; fails when that takes too long or the connection ends before."""
        deadline = time.monotonic() + seconds
        while not until():
            assert not self.closed, "the connection has ended"
            self.socket.settimeout(max(0.01, deadline - time.monotonic()))
            try:
                data = self.socket.recv(1 << 16)
            except ConnectionResetError:
                data = b""
            if not data:
                self.closed = True
                continue
            for event in self.connection.receive_data(data):
                self.take(event)
            self.flush()

    def take(self, event):
        answer = self.answers.get(getattr(event, "stream_id", None))
        if isinstance(event, h2.events.ResponseReceived):
            answer.headers = dict(event.headers)
            answer.status = int(answer.headers[":status"])
        elif isinstance(event, h2.events.DataReceived):
            answer.body += event.data
            if self.reads(event.stream_id):
                self.connection.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
        elif isinstance(event, h2.events.StreamEnded):
            answer.ended = True
        elif isinstance(event, h2.events.StreamReset):
            answer.reset = event.error_code
        elif isinstance(event, h2.events.ConnectionTerminated):
            self.last_stream = event.last_stream_id

    def request(self, *arguments, **options):
        stream = self.begin(*arguments, **options)
        answer = self.answers[stream]
        self.pump(lambda: answer.over)
        return answer

    def call(self, endpoint, service, target, body, **options):
        """Begins a call of a JSON service."""
        return self.begin("POST", "/", signed(endpoint, service, target, body, **options), body)
