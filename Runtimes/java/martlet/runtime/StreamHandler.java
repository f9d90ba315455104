package martlet.runtime;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

/** A handler of the function's that takes and gives bytes. */
final class StreamHandler implements Handler {
    private final RequestStreamHandler handler;

    StreamHandler(RequestStreamHandler handler) {
        this.handler = handler;
    }

    @Override
    public byte[] handle(byte[] event, InvocationContext context) throws Throwable {
        ByteArrayOutputStream output = new ByteArrayOutputStream(1024);
        handler.handleRequest(new ByteArrayInputStream(event), output, context);
        return output.toByteArray();
    }
}
