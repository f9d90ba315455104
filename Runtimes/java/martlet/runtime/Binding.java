package martlet.runtime;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes what a handler takes of what JSON holds. */
final class Binding {
    // Numbers below are seconds since 1970, others milliseconds.
    private static final double LARGEST_SECONDS = 1e11;

    private Binding() {}

    static Object bind(Object value, Type type) {
        if (type instanceof Class) return value == null ? nothing((Class<?>) type) : bindClass(value, (Class<?>) type);
        if (value == null) return null;
        if (type instanceof ParameterizedType) return bindGeneric(value, (ParameterizedType) type);
        if (type instanceof WildcardType) return bind(value, ((WildcardType) type).getUpperBounds()[0]);
        if (type instanceof TypeVariable) return bind(value, ((TypeVariable<?>) type).getBounds()[0]);
        if (type instanceof GenericArrayType) {
            Type part = ((GenericArrayType) type).getGenericComponentType();
            return bindArray(value, part, raw(part));
        }
        throw new IllegalArgumentException("Cannot make a " + type);
    }

    private static Object nothing(Class<?> type) {
        if (!type.isPrimitive() || type == void.class) return null;
        return Array.get(Array.newInstance(type, 1), 0);
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class) return (Class<?>) type;
        if (type instanceof ParameterizedType) return (Class<?>) ((ParameterizedType) type).getRawType();
        return Object.class;
    }

    private static Object bindClass(Object value, Class<?> type) {
        if (type == Object.class) return value;
        if (type == String.class || type == CharSequence.class) return text(value);
        if (type == boolean.class || type == Boolean.class) return truth(value);
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) return number(value, type);
        if (type == Character.class) return text(value).charAt(0);
        if (type.isEnum()) return constant(text(value), type);
        if (type == byte[].class && value instanceof String) return Base64.getDecoder().decode((String) value);
        if (type == ByteBuffer.class) return ByteBuffer.wrap(Base64.getDecoder().decode(text(value)));
        if (type.isArray()) return bindArray(value, type.getComponentType(), type.getComponentType());
        if (type == Date.class) return date(value);
        if (Map.class.isAssignableFrom(type)) return map(value, type, Object.class, Object.class);
        if (Collection.class.isAssignableFrom(type)) return collection(value, type, Object.class);
        return type.isInstance(value) ? value : object(value, type);
    }

    private static Object bindGeneric(Object value, ParameterizedType type) {
        Class<?> raw = raw(type);
        Type[] parts = type.getActualTypeArguments();
        if (Map.class.isAssignableFrom(raw) && parts.length == 2) return map(value, raw, parts[0], parts[1]);
        if (Collection.class.isAssignableFrom(raw) && parts.length == 1) return collection(value, raw, parts[0]);
        return bindClass(value, raw);
    }

    private static String text(Object value) {
        if (value instanceof Map || value instanceof Collection) throw wrong(value, "String");
        return String.valueOf(value);
    }

    private static Boolean truth(Object value) {
        if (value instanceof Boolean) return (Boolean) value;
        if (value instanceof String) return Boolean.valueOf((String) value);
        throw wrong(value, "boolean");
    }

    private static Object number(Object value, Class<?> type) {
        if (type == char.class) return text(value).charAt(0);
        Number number;
        if (value instanceof Number) number = (Number) value;
        else if (value instanceof String) number = new BigDecimal(((String) value).trim());
        else throw wrong(value, type.getName());
        if (type == int.class || type == Integer.class) return number.intValue();
        if (type == long.class || type == Long.class) return number.longValue();
        if (type == double.class || type == Double.class) return number.doubleValue();
        if (type == float.class || type == Float.class) return number.floatValue();
        if (type == short.class || type == Short.class) return number.shortValue();
        if (type == byte.class || type == Byte.class) return number.byteValue();
        if (type == BigInteger.class) return new BigDecimal(number.toString()).toBigInteger();
        return type == BigDecimal.class ? new BigDecimal(number.toString()) : number;
    }

    private static Object constant(String name, Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) return constant;
        }
        throw wrong(name, type.getName());
    }

    private static Date date(Object value) {
        if (!(value instanceof Number)) return Date.from(java.time.OffsetDateTime.parse(text(value)).toInstant());
        double number = ((Number) value).doubleValue();
        return new Date((long) (number < LARGEST_SECONDS ? number * 1000 : number));
    }

    private static Object bindArray(Object value, Type part, Class<?> raw) {
        if (!(value instanceof List)) throw wrong(value, "array");
        List<?> values = (List<?>) value;
        Object array = Array.newInstance(raw, values.size());
        for (int index = 0; index < values.size(); index++) Array.set(array, index, bind(values.get(index), part));
        return array;
    }

    @SuppressWarnings("unchecked")
    private static Object map(Object value, Class<?> type, Type key, Type part) {
        if (!(value instanceof Map)) throw wrong(value, type.getName());
        Map<Object, Object> made;
        if (!type.isInterface()) made = (Map<Object, Object>) make(type);
        else made = SortedMap.class.isAssignableFrom(type) ? new TreeMap<>() : new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
            made.put(bind(entry.getKey(), key), bind(entry.getValue(), part));
        }
        return made;
    }

    @SuppressWarnings("unchecked")
    private static Object collection(Object value, Class<?> type, Type part) {
        if (!(value instanceof List)) throw wrong(value, type.getName());
        Collection<Object> made;
        if (!type.isInterface()) made = (Collection<Object>) make(type);
        else if (SortedSet.class.isAssignableFrom(type)) made = new TreeSet<>();
        else made = Set.class.isAssignableFrom(type) ? new LinkedHashSet<>() : new ArrayList<>();
        for (Object one : (List<?>) value) made.add(bind(one, part));
        return made;
    }

    private static Object object(Object value, Class<?> type) {
        if (!(value instanceof Map)) throw wrong(value, type.getName());
        Map<?, ?> fields = (Map<?, ?>) value;
        Constructor<?> named = namedConstructor(type);
        if (named != null) return construct(named, fields);
        Object made = make(type);
        Bean bean = Bean.of(type);
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            Bean.Setter setter = bean.setter((String) field.getKey());
            if (setter == null) continue;
            try {
                setter.set(made, bind(field.getValue(), setter.type));
            } catch (InvocationTargetException error) {
                throw new IllegalArgumentException(field.getKey() + " can't be set", Fault.cause(error));
            } catch (IllegalAccessException error) {
                throw new IllegalArgumentException(field.getKey() + " can't be set", error);
            }
        }
        return made;
    }

    /** Of a record, or of a class that has but one constructor whose parameters keep their names. */
    private static Constructor<?> namedConstructor(Class<?> type) {
        Constructor<?>[] all = type.getDeclaredConstructors();
        if (all.length == 0 || all[0].getParameterCount() == 0 || all.length > 1 && !isRecord(type)) return null;
        for (Parameter parameter : all[0].getParameters()) if (!parameter.isNamePresent()) return null;
        return all[0];
    }

    private static boolean isRecord(Class<?> type) {
        return type.getSuperclass() != null && type.getSuperclass().getName().equals("java.lang.Record");
    }

    private static Object construct(Constructor<?> constructor, Map<?, ?> fields) {
        Parameter[] parameters = constructor.getParameters();
        Map<String, Object> byName = new HashMap<>();
        for (Map.Entry<?, ?> field : fields.entrySet()) byName.put((String) field.getKey(), field.getValue());
        Object[] values = new Object[parameters.length];
        for (int index = 0; index < values.length; index++) {
            values[index] = bind(byName.get(parameters[index].getName()), parameters[index].getParameterizedType());
        }
        return make(constructor, values);
    }

    private static Object make(Class<?> type) {
        try {
            return make(type.getDeclaredConstructor());
        } catch (NoSuchMethodException error) {
            throw new IllegalArgumentException("Class " + type.getName() + " has no zero-argument constructor", error);
        }
    }

    private static Object make(Constructor<?> constructor, Object... values) {
        try {
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException error) {
            throw new IllegalArgumentException(constructor.getName() + " can't be made", Fault.cause(error));
        } catch (ReflectiveOperationException error) {
            throw new IllegalArgumentException(constructor.getName() + " can't be made", error);
        }
    }

    private static IllegalArgumentException wrong(Object value, String wanted) {
        return new IllegalArgumentException("Cannot make a " + wanted + " of " + JSONWriter.write(value));
    }
}
