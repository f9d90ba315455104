"""One kept-alive connection to the Runtime API: HTTP/1.1 over a raw socket."""
import _socket
import posix

VERSION = "2018-06-01"
# What most events fit into. More than the C library takes from its heap would be mapped and unmapped for each of them.
RECEIVE_BYTES = 16 * 1024
LARGE_BYTES = 256 * 1024
# A larger body is sent by itself rather than copied behind its head.
COPIED_BYTES = 64 * 1024


class Connection:
    def __init__(self, address):
        host, _, port = address.rpartition(":")
        self.host = address.encode()
        self.socket = _socket.socket(_socket.AF_INET, _socket.SOCK_STREAM)
        self.socket.setsockopt(_socket.IPPROTO_TCP, _socket.TCP_NODELAY, 1)
        self.socket.connect((host, int(port or 80)))
        self.pending = b""
        self.has_asked = False
        self.next_request = self.head("GET", "invocation/next") + b"\r\n"
        self.post_head, self.post_lines = self.head("POST", "%s").split(b"%s")

    def head(self, method, path):
        line = "%s /%s/runtime/%s HTTP/1.1\r\nHost: " % (method, VERSION, path)
        return line.encode() + self.host + b"\r\nUser-Agent: martlet-python\r\n"

    def get(self, path):
        self.socket.sendall(self.head("GET", path) + b"\r\n")
        return self.answer()

    def next(self):
        if self.has_asked:
            self.has_asked = False
            self.skip()  # the answer to the result before, which comes together with the event
        else:
            self.socket.sendall(self.next_request)
        return self.answer()

    def post_and_ask(self, path, body, kind):
        """Sends a result and asks for the next event in one go, which saves the way there and back between the two."""
        self.send(path, body, kind, b"", self.next_request)
        self.has_asked = True

    def post(self, path, body, kind=b"application/json", more=b""):
        self.send(path, body, kind, more, b"")
        return self.answer()

    def send(self, path, body, kind, more, behind):
        head = b"%s%s%sContent-Type: %s\r\nContent-Length: %d\r\n%s\r\n" % (
            self.post_head, path.encode(), self.post_lines, kind, len(body), more)
        if len(body) < COPIED_BYTES:
            self.socket.sendall(head + body + behind)
        else:
            self.socket.sendall(head)
            self.socket.sendall(body)
            self.socket.sendall(behind)

    def answer(self):
        """The status, the header fields with their names in lower case, the body."""
        data = self.pending or self.receive()
        end = data.find(b"\r\n\r\n")
        while end < 0:
            data += self.receive()
            end = data.find(b"\r\n\r\n")
        lines = data[:end].decode("latin-1").split("\r\n")
        parts = [line.partition(":") for line in lines[1:]]
        fields = {name.lower(): value.strip() for name, _, value in parts}
        start, size = end + 4, int(fields.get("content-length", 0))
        if len(data) - start < size:
            parts = [data]
            missing = size - (len(data) - start)
            while missing > 0:
                part = self.receive(LARGE_BYTES)
                parts.append(part)
                missing -= len(part)
            data = b"".join(parts)
        self.pending = data[start + size:]
        return int(lines[0][9:12]), fields, data[start:start + size]

    def skip(self):
        """Reads an answer that nobody needs, by its usual form without taking it apart."""
        data = self.pending or self.receive()
        end = data.find(b"\r\n\r\n")
        length = data.find(b"content-length: ", 0, end) if end > 0 else -1
        if length > 0:
            behind = end + 4 + int(data[length + 16:data.find(b"\r\n", length, end + 2)])
            if behind <= len(data):
                self.pending = data[behind:]
                return
        self.pending = data
        self.answer()

    def receive(self, most=RECEIVE_BYTES):
        data = self.socket.recv(most)
        if not data:
            posix._exit(0)  # the platform has gone; there is nobody to tell
        return data
