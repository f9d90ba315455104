package martlet.runtime;

import com.amazonaws.services.lambda.runtime.CustomPojoSerializer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.ServiceLoader;

/** Events to objects and objects to results; by the function's own serializer where it has one. */
final class Serializer {
    private static final String SERVICE = "META-INF/services/" + CustomPojoSerializer.class.getName();
    private static boolean isSearched;
    private static CustomPojoSerializer custom;

    private Serializer() {}

    static Object read(byte[] event, Type type) {
        try {
            if (custom() != null) return custom.fromJson(new ByteArrayInputStream(event), type);
            Object value = event.length == 0 ? null : new JSONReader(new String(event, StandardCharsets.UTF_8)).whole();
            return Binding.bind(value, type);
        } catch (Throwable error) {
            throw new RuntimeException("An error occurred during JSON parsing", error);
        }
    }

    static byte[] write(Object result, Type type) {
        try {
            if (type == void.class || type == Void.class) return new byte[] {'n', 'u', 'l', 'l'};
            if (custom() == null) return JSONWriter.write(result).getBytes(StandardCharsets.UTF_8);
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            custom.toJson(result, output, type);
            return output.toByteArray();
        } catch (Throwable error) {
            throw new RuntimeException("An error occurred during JSON serialization of response", error);
        }
    }

    private static CustomPojoSerializer custom() {
        if (isSearched) return custom;
        isSearched = true;
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        // Asking for the file first saves the service machinery's start.
        if (loader == null || loader.getResource(SERVICE) == null) return null;
        Iterator<CustomPojoSerializer> found = ServiceLoader.load(CustomPojoSerializer.class, loader).iterator();
        if (found.hasNext()) custom = found.next();
        return custom;
    }
}
