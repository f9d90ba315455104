package martlet.runtime;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Runs the runtime through two events against a Runtime API of a few lines, so that the classes of a start are in the
 * archive that the virtual machine writes at its end.
 */
public final class Training implements Runnable {
    private static final int EVENTS = 2;
    private final ServerSocket server;

    /** What the sample handler gives back. */
    public static final class Answer {
        public String getText() {
            return "hello";
        }
    }

    /** A handler as functions have them; it fails the second time. */
    public static final class Sample implements RequestHandler<Map<String, Object>, Object> {
        private int count;

        @Override
        public Object handleRequest(Map<String, Object> input, Context context) {
            context.getLogger().log("training");
            if (++count == EVENTS) throw new IllegalStateException("training");
            Map<String, Object> answer = new LinkedHashMap<>(input);
            answer.put("answer", new Answer());
            answer.put("left", context.getRemainingTimeInMillis());
            return answer;
        }
    }

    private Training(ServerSocket server) {
        this.server = server;
    }

    public static void main(String[] arguments) throws IOException {
        ServerSocket server = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        new Thread(new Training(server)).start();
        Bootstrap.run("127.0.0.1:" + server.getLocalPort(), Sample.class.getName());
    }

    @Override
    public void run() {
        try (Socket socket = server.accept()) {
            int events = 0;
            byte[] request = new byte[8192];
            InputStream input = socket.getInputStream();
            while (true) {
                int count = input.read(request);
                boolean isNext = count > 0 && request[0] == 'G';
                if (count < 0 || isNext && events++ == EVENTS) System.exit(0);
                answer(socket.getOutputStream(), isNext);
            }
        } catch (IOException error) {
            System.exit(1);
        }
    }

    private static void answer(OutputStream output, boolean isNext) throws IOException {
        String body = isNext ? "{\"name\": [1, 2.5, true, null]}" : "";
        String fields = isNext ? "Lambda-Runtime-Aws-Request-Id: 1\r\nLambda-Runtime-Deadline-Ms: 9\r\n" : "";
        String head = "HTTP/1.1 " + (isNext ? "200 OK" : "202 Accepted") + "\r\n" + fields + "Content-Length: ";
        output.write((head + body.length() + "\r\n\r\n" + body).getBytes(StandardCharsets.ISO_8859_1));
    }
}
