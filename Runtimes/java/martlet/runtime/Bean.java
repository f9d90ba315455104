package martlet.runtime;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The properties of a class: getters, setters, public fields, and the components of a record. */
final class Bean {
    private static final Map<Class<?>, Bean> KNOWN = new HashMap<>();

    /** Something that can be read. */
    static final class Getter {
        final String name;
        private final Method method;
        private final Field field;

        Getter(String name, Method method, Field field) {
            this.name = name;
            this.method = method;
            this.field = field;
        }

        Object get(Object target) throws InvocationTargetException, IllegalAccessException {
            return method == null ? field.get(target) : method.invoke(target);
        }
    }

    /** Something that can be set. */
    static final class Setter {
        final Type type;
        private final Method method;
        private final Field field;

        Setter(Type type, Method method, Field field) {
            this.type = type;
            this.method = method;
            this.field = field;
        }

        void set(Object target, Object value) throws InvocationTargetException, IllegalAccessException {
            if (method == null) field.set(target, value);
            else method.invoke(target, value);
        }
    }

    final List<Getter> getters = new ArrayList<>();
    private final Map<String, Setter> setters = new HashMap<>();

    static synchronized Bean of(Class<?> kind) {
        Bean bean = KNOWN.get(kind);
        if (bean == null) {
            bean = new Bean(kind);
            KNOWN.put(kind, bean);
        }
        return bean;
    }

    private Bean(Class<?> kind) {
        Map<String, Getter> found = new TreeMap<>();
        for (Field field : kind.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) continue;
            found.put(field.getName(), new Getter(field.getName(), null, field));
            if (!Modifier.isFinal(field.getModifiers())) {
                setters.put(key(field.getName()), new Setter(field.getGenericType(), null, field));
            }
        }
        boolean isRecord = kind.getSuperclass() != null && kind.getSuperclass().getName().equals("java.lang.Record");
        for (Method method : kind.getMethods()) {
            if (Modifier.isStatic(method.getModifiers()) || method.getDeclaringClass() == Object.class) continue;
            addMethod(method, isRecord, found);
        }
        // As they are declared, as far as fields tell that; the others behind them by name.
        for (Class<?> at = kind; at != null && at != Object.class; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                Getter getter = found.remove(field.getName());
                if (getter != null) getters.add(getter);
            }
        }
        getters.addAll(found.values());
    }

    private void addMethod(Method method, boolean isRecord, Map<String, Getter> found) {
        String name = method.getName();
        Class<?> result = method.getReturnType();
        int count = method.getParameterCount();
        String property = null;
        if (count == 0 && name.startsWith("get") && name.length() > 3 && result != void.class) {
            property = decapitalized(name.substring(3));
        } else if (count == 0 && name.startsWith("is") && name.length() > 2 && result == boolean.class) {
            property = decapitalized(name.substring(2));
        } else if (count == 0 && isRecord && isComponent(method)) {
            property = name;
        } else if (count == 1 && name.startsWith("set") && name.length() > 3 && !method.isBridge()) {
            method.setAccessible(true);
            setters.put(key(name.substring(3)), new Setter(method.getGenericParameterTypes()[0], method, null));
        }
        if (property == null || method.isBridge()) return;
        method.setAccessible(true);
        found.put(property, new Getter(property, method, null));
    }

    private static boolean isComponent(Method method) {
        try {
            method.getDeclaringClass().getDeclaredField(method.getName());
            return true;
        } catch (NoSuchFieldException error) {
            return false;
        }
    }

    /** The capitals that a name starts with become small: `getURL` reads `url`. */
    private static String decapitalized(String name) {
        int end = 0;
        while (end < name.length() && Character.isUpperCase(name.charAt(end))) end++;
        return name.substring(0, end).toLowerCase(Locale.ROOT) + name.substring(end);
    }

    /** Null when there is no such property. Case and dashes do not count: events write `Records` and `detail-type`. */
    Setter setter(String name) {
        return setters.get(key(name));
    }

    private static String key(String name) {
        return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }
}
