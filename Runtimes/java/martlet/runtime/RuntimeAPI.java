package martlet.runtime;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** One kept-alive connection to the Runtime API: HTTP/1.1 over a raw socket. */
final class RuntimeAPI {
    private static final String ROOT = "/2018-06-01/runtime/";
    private static final int HEAD_BYTES = 64 * 1024;
    private static final int LOOPBACK_PARTS = 4;

    /** An event with the header fields of its invocation. */
    static final class Event {
        private final Map<String, String> fields;
        final byte[] body;

        Event(Map<String, String> fields, byte[] body) {
            this.fields = fields;
            this.body = body;
        }

        String field(String name) {
            return fields.get(name);
        }
    }

    private final String address;
    private final Socket socket = new Socket();
    private final InputStream input;
    private final byte[] received = new byte[HEAD_BYTES];
    private int start;
    private int end;

    RuntimeAPI(String address) throws IOException {
        this.address = address;
        int colon = address.lastIndexOf(':');
        socket.setTcpNoDelay(true);
        socket.connect(new InetSocketAddress(host(address.substring(0, colon)), Integer.parseInt(address.substring(colon + 1))));
        input = socket.getInputStream();
    }

    /** The usual address is numbers, and needs no resolver. */
    private static InetAddress host(String text) throws IOException {
        if (!text.equals("127.0.0.1")) return InetAddress.getByName(text);
        byte[] bytes = new byte[LOOPBACK_PARTS];
        bytes[0] = 127;
        bytes[LOOPBACK_PARTS - 1] = 1;
        return InetAddress.getByAddress(bytes);
    }

    Event next() throws IOException {
        socket.getOutputStream().write(head("GET", "invocation/next", null, -1).getBytes(StandardCharsets.ISO_8859_1));
        return answer();
    }

    /** @param errorType the kind of a failure; null for results. */
    void post(String what, byte[] body, String errorType) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(body.length + 512);
        whole.write(head("POST", what, errorType, body.length).getBytes(StandardCharsets.ISO_8859_1));
        whole.write(body);
        whole.writeTo(socket.getOutputStream());
        answer();
    }

    private String head(String method, String what, String errorType, int length) {
        StringBuilder text = new StringBuilder(256);
        text.append(method).append(' ').append(ROOT).append(what).append(" HTTP/1.1\r\nHost: ").append(address);
        text.append("\r\nUser-Agent: martlet-java\r\n");
        if (length >= 0) text.append("Content-Type: application/json\r\nContent-Length: ").append(length).append("\r\n");
        if (errorType != null) text.append("Lambda-Runtime-Function-Error-Type: ").append(errorType).append("\r\n");
        return text.append("\r\n").toString();
    }

    private Event answer() throws IOException {
        String status = line();
        Map<String, String> fields = new HashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            fields.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).trim());
        }
        String length = fields.get("content-length");
        byte[] body = new byte[length == null ? 0 : Integer.parseInt(length)];
        int count = Math.min(end - start, body.length);
        System.arraycopy(received, start, body, 0, count);
        start += count;
        while (count < body.length) {
            int more = input.read(body, count, body.length - count);
            if (more < 0) gone();
            count += more;
        }
        if (!status.startsWith("200", 9) && !status.startsWith("202", 9)) throw new IOException("Runtime API: " + status);
        return new Event(fields, body);
    }

    private String line() throws IOException {
        StringBuilder text = new StringBuilder();
        while (true) {
            if (start == end) {
                start = 0;
                end = input.read(received, 0, received.length);
                if (end <= 0) gone();
            }
            char next = (char) (received[start++] & 0xff);
            if (next == '\n') return text.toString();
            if (next != '\r') text.append(next);
        }
    }

    /** The platform has gone: there is nobody to tell. */
    private static void gone() throws IOException {
        Runtime.getRuntime().halt(0);
        throw new EOFException();
    }
}
