package martlet.runtime;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A failure of a function, as Lambda words it. */
final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final String OWN = Fault.class.getPackage().getName() + ".";

    final String type;
    /** The runtime ends after it. */
    final boolean isFatal;
    private final String[] frames;
    private final String trace;

    private Fault(String message, String type, String[] frames, String trace, boolean isFatal) {
        super(message, null, false, false);
        this.type = type;
        this.frames = frames;
        this.trace = trace;
        this.isFatal = isFatal;
    }

    static Fault of(String message) {
        return new Fault(message, null, null, null, false);
    }

    /** What a function has thrown. */
    static Fault of(Throwable error) {
        clean(error);
        StackTraceElement[] elements = error.getStackTrace();
        String[] frames = new String[elements.length];
        for (int index = 0; index < frames.length; index++) frames[index] = elements[index].toString();
        String message = error.getLocalizedMessage() == null ? error.getClass().getName() : error.getLocalizedMessage();
        return new Fault(message, error.getClass().getName(), frames, printed(error), false);
    }

    /** What keeps a class from being used; without a trace in the answer. */
    static Fault loading(String message, Throwable error, boolean isFatal) {
        clean(error);
        return new Fault(message, error.getClass().getName(), null, printed(error), isFatal);
    }

    /** What a constructor or a method called by reflection has thrown. */
    static Throwable cause(InvocationTargetException error) {
        return error.getCause() == null ? error : error.getCause();
    }

    /** Takes the runtime's own frames away, also from the causes. */
    private static void clean(Throwable error) {
        int depth = 0;
        for (Throwable at = error; at != null && depth < 64; at = at.getCause(), depth++) {
            StackTraceElement[] frames = at.getStackTrace();
            int end = 0;
            while (end < frames.length && !frames[end].getClassName().startsWith(OWN)) end++;
            // Reflection stands between the function and the runtime.
            while (end > 0 && end < frames.length && isReflection(frames[end - 1].getClassName())) end--;
            if (end == frames.length) continue;
            StackTraceElement[] kept = new StackTraceElement[end];
            System.arraycopy(frames, 0, kept, 0, end);
            at.setStackTrace(kept);
        }
    }

    private static boolean isReflection(String name) {
        return name.startsWith("java.lang.reflect.") || name.startsWith("jdk.internal.reflect.")
            || name.startsWith("java.lang.invoke.");
    }

    private static String printed(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    byte[] description() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("errorMessage", getMessage());
        if (type != null) fields.put("errorType", type);
        if (frames != null) fields.put("stackTrace", frames);
        return JSONWriter.write(fields).getBytes(StandardCharsets.UTF_8);
    }

    /** What stands in the log. */
    String report() {
        if (type == null) return getMessage() + "\n";
        return getMessage() + ": " + type + "\n" + trace + "\n";
    }
}
