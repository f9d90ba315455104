package martlet.runtime;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;

/** A handler of the function's that takes and gives objects. */
final class TypedHandler implements Handler {
    private final RequestHandler<Object, Object> handler;
    private final Type input;
    private final Type output;

    private TypedHandler(RequestHandler<Object, Object> handler, Type input, Type output) {
        this.handler = handler;
        this.input = input;
        this.output = output;
    }

    @SuppressWarnings("unchecked")
    static Handler of(RequestHandler<?, ?> handler) {
        Type[] types = parameters(handler.getClass(), new Type[0]);
        if (types == null || types[0] instanceof TypeVariable || types[1] instanceof TypeVariable) {
            throw Fault.of("Class " + handler.getClass().getName()
                + " does not implement RequestHandler with concrete type parameters");
        }
        return new TypedHandler((RequestHandler<Object, Object>) handler, types[0], types[1]);
    }

    /** The types of the event and the result, through superclasses and interfaces. */
    private static Type[] parameters(Class<?> kind, Type[] given) {
        for (Type at : kind.getGenericInterfaces()) {
            Type[] found = above(at, kind, given);
            if (found != null) return found;
        }
        return kind.getGenericSuperclass() == null ? null : above(kind.getGenericSuperclass(), kind, given);
    }

    private static Type[] above(Type type, Class<?> below, Type[] given) {
        Type[] parts = new Type[0];
        if (type instanceof ParameterizedType) {
            parts = ((ParameterizedType) type).getActualTypeArguments();
            for (int index = 0; index < parts.length; index++) parts[index] = known(parts[index], below, given);
            type = ((ParameterizedType) type).getRawType();
        }
        if (type == RequestHandler.class) return parts.length == 2 ? parts : null;
        return parameters((Class<?>) type, parts);
    }

    private static Type known(Type type, Class<?> below, Type[] given) {
        TypeVariable<?>[] variables = below.getTypeParameters();
        for (int index = 0; index < variables.length && index < given.length; index++) {
            if (variables[index].equals(type)) return given[index];
        }
        return type;
    }

    @Override
    public byte[] handle(byte[] event, InvocationContext context) throws Throwable {
        Object value = Serializer.read(event, input);
        return Serializer.write(handler.handleRequest(value, context), output);
    }
}
