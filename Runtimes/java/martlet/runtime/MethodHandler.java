package martlet.runtime;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;

/** A method that takes an event, or its stream and the result's stream, and perhaps the context. */
final class MethodHandler implements Handler {
    private final Method method;
    private final Object target;

    MethodHandler(Method method, Object target) {
        this.method = method;
        this.target = target;
        method.setAccessible(true);
    }

    static boolean endsWithContext(Method method) {
        Class<?>[] types = method.getParameterTypes();
        return types.length > 0 && types[types.length - 1] == Context.class;
    }

    /** The forms that Lambda takes. */
    static boolean fits(Method method) {
        Class<?>[] types = method.getParameterTypes();
        int count = endsWithContext(method) ? types.length - 1 : types.length;
        for (int index = 0; index < count; index++) if (types[index] == Context.class) return false;
        if (count < 2) return true;
        return count == 2 && types[0] == InputStream.class && types[1] == OutputStream.class;
    }

    @Override
    public byte[] handle(byte[] event, InvocationContext context) throws Throwable {
        Class<?>[] types = method.getParameterTypes();
        Type[] generic = method.getGenericParameterTypes();
        Object[] values = new Object[types.length];
        ByteArrayOutputStream output = null;
        boolean isStream = false;
        for (int index = 0; index < types.length; index++) {
            if (types[index] == Context.class) values[index] = context;
            else if (types[index] == OutputStream.class) values[index] = output = new ByteArrayOutputStream(1024);
            else if (types[index] == InputStream.class) {
                values[index] = new ByteArrayInputStream(event);
                isStream = true;
            } else values[index] = Serializer.read(event, generic[index]);
        }
        Object result;
        try {
            result = method.invoke(target, values);
        } catch (InvocationTargetException error) {
            throw Fault.cause(error);
        }
        if (output != null) return output.toByteArray();
        return isStream ? new byte[0] : Serializer.write(result, method.getGenericReturnType());
    }
}
