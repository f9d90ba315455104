package martlet.runtime;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the function's handler: `pkg.Class`, of one of the two interfaces, or `pkg.Class::method`. */
final class HandlerLoader {
    private HandlerLoader() {}

    static Handler load(String handler) {
        int colons = handler.lastIndexOf("::");
        String className = colons < 0 ? handler : handler.substring(0, colons);
        String methodName = colons < 0 ? null : handler.substring(colons + 2);
        if (className.isEmpty() || methodName != null && methodName.isEmpty()) {
            throw Fault.of("Invalid handler: `" + handler + "'");
        }
        Class<?> kind = find(className);
        return methodName == null ? ofInterface(kind) : ofMethod(kind, methodName);
    }

    private static Class<?> find(String name) {
        try {
            URLClassLoader loader = new URLClassLoader(places(), HandlerLoader.class.getClassLoader());
            Thread.currentThread().setContextClassLoader(loader);
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException error) {
            throw Fault.loading("Class not found: " + name, error, false);
        } catch (Throwable error) {
            String reason = error.getMessage() == null ? "" : ": " + error.getMessage();
            throw Fault.loading("Error loading class " + name + reason, error, true);
        }
    }

    /** The function's code, its jars, the jars of layers. */
    private static URL[] places() throws MalformedURLException {
        String task = System.getenv("LAMBDA_TASK_ROOT");
        String layer = System.getenv("_MARTLET_LAYER_ROOT");
        List<URL> places = new ArrayList<>();
        places.add(new URL("file", null, -1, (task == null ? "/var/task" : task) + "/"));
        addJars((task == null ? "/var/task" : task) + "/lib", places);
        addJars((layer == null ? "/opt" : layer) + "/java/lib", places);
        return places.toArray(new URL[0]);
    }

    private static void addJars(String folder, List<URL> places) throws MalformedURLException {
        String[] names = new File(folder).list();
        if (names == null) return;
        Arrays.sort(names);
        for (String name : names) {
            if (name.endsWith(".jar")) places.add(new URL("file", null, -1, folder + "/" + name));
        }
    }

    private static Handler ofInterface(Class<?> kind) {
        if (RequestStreamHandler.class.isAssignableFrom(kind)) {
            return new StreamHandler((RequestStreamHandler) make(kind));
        }
        if (RequestHandler.class.isAssignableFrom(kind)) return TypedHandler.of((RequestHandler<?, ?>) make(kind));
        throw Fault.of("Class does not implement an appropriate handler interface: " + kind.getName());
    }

    private static Handler ofMethod(Class<?> kind, String name) {
        List<Method> candidates = new ArrayList<>();
        for (Method method : kind.getMethods()) {
            if (method.getName().equals(name) && MethodHandler.fits(method)) candidates.add(method);
        }
        Method best = null;
        for (Method method : candidates) if (best == null || rank(method) > rank(best)) best = method;
        if (best == null) {
            throw Fault.of("No public method named " + name + " with appropriate method signature found on class "
                + kind.getName());
        }
        return new MethodHandler(best, Modifier.isStatic(best.getModifiers()) ? null : make(kind));
    }

    /** Own methods before bridges, then more parameters; a context counts twice. */
    private static int rank(Method method) {
        int count = method.getParameterCount() + (MethodHandler.endsWithContext(method) ? 1 : 0);
        return method.isBridge() ? count : count + 10;
    }

    private static Object make(Class<?> kind) {
        try {
            Constructor<?> constructor = kind.getConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (NoSuchMethodException error) {
            boolean isInner = kind.getEnclosingClass() != null && !Modifier.isStatic(kind.getModifiers());
            throw Fault.of("Class " + kind.getName() + (isInner
                ? " cannot be instantiated because it is a non-static inner class"
                : " has no public zero-argument constructor"));
        } catch (InvocationTargetException error) {
            Throwable cause = Fault.cause(error);
            String message = cause.getLocalizedMessage();
            throw Fault.loading(message == null ? cause.getClass().getName() : message, cause, true);
        } catch (ReflectiveOperationException error) {
            throw Fault.of(error);
        }
    }
}
