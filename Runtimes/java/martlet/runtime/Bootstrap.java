package martlet.runtime;

import com.amazonaws.services.lambda.runtime.LambdaRuntime;
import java.io.IOError;
import java.io.IOException;

/**
 * The Java runtime of a function: asks for events, calls the handler, posts the results.
 *
 * <p>It uses neither lambdas nor regular expressions nor HTTP clients: each would be paid by every cold start.
 */
public final class Bootstrap {
    private static final String TRACE_PROPERTY = "com.amazonaws.xray.traceHeader";

    private Bootstrap() {}

    public static void main(String[] arguments) throws IOException {
        run(System.getenv("AWS_LAMBDA_RUNTIME_API"), System.getenv("_HANDLER"));
    }

    static void run(String address, String name) throws IOException {
        Output.install();
        Log log = new Log();
        LambdaRuntime.setLogger(log);
        RuntimeAPI api = new RuntimeAPI(address);
        Handler handler;
        try {
            handler = HandlerLoader.load(name);
        } catch (Fault fault) {
            if (fault.isFatal) {
                log.error(fault.report());
                api.post("init/error", fault.description(), fault.type);
                System.exit(1);
            }
            // Said to whoever calls, as Lambda does.
            handler = new FaultHandler(fault);
        }
        while (serve(api, handler, log)) {}
        System.exit(1);
    }

    /** One event; false when the machine must not go on. */
    private static boolean serve(RuntimeAPI api, Handler handler, Log log) throws IOException {
        RuntimeAPI.Event event = api.next();
        String trace = event.field("lambda-runtime-trace-id");
        if (trace == null) System.clearProperty(TRACE_PROPERTY);
        else System.setProperty(TRACE_PROPERTY, trace);
        String path = "invocation/" + event.field("lambda-runtime-aws-request-id");
        boolean goesOn = true;
        Fault fault;
        try {
            InvocationContext context = new InvocationContext(event, log);
            log.context = context;
            byte[] result = handler.handle(event.body, context);
            System.out.flush();
            api.post(path + "/response", result, null);
            Thread.interrupted();
            return true;
        } catch (Fault failed) {
            fault = failed;
            goesOn = !failed.isFatal;
        } catch (Throwable error) {
            fault = Fault.of(error);
            goesOn = !(error instanceof VirtualMachineError || error instanceof IOError);
        }
        log.error(fault.report());
        api.post(path + "/error", fault.description(), fault.type);
        return goesOn;
    }

    private static final class FaultHandler implements Handler {
        private final Fault fault;

        FaultHandler(Fault fault) {
            this.fault = fault;
        }

        @Override
        public byte[] handle(byte[] event, InvocationContext context) {
            throw fault;
        }
    }
}
