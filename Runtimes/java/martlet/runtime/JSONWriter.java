package martlet.runtime;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** JSON of maps, collections, arrays, plain values, and of objects by their getters. */
final class JSONWriter {
    private static final int DEEPEST = 1000;
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder text = new StringBuilder();
    private int depth;

    private JSONWriter() {}

    static String write(Object value) {
        JSONWriter writer = new JSONWriter();
        writer.add(value);
        return writer.text.toString();
    }

    private void add(Object value) {
        if (value == null || value instanceof Boolean) text.append(value);
        else if (value instanceof Number) addNumber((Number) value);
        else if (value instanceof CharSequence || value instanceof Character) addText(value.toString());
        else if (value instanceof Enum) addText(((Enum<?>) value).name());
        else addWhole(value);
    }

    private void addWhole(Object value) {
        if (++depth > DEEPEST) throw new IllegalArgumentException("The value is nested too deeply, or holds itself");
        if (value instanceof Map) addMap((Map<?, ?>) value);
        else if (value instanceof Iterable) addAll((Iterable<?>) value);
        else if (value instanceof byte[]) addText(Base64.getEncoder().encodeToString((byte[]) value));
        else if (value.getClass().isArray()) addArray(value);
        else if (value instanceof Date) text.append(((Date) value).getTime());
        else if (value instanceof Optional) add(((Optional<?>) value).isPresent() ? ((Optional<?>) value).get() : null);
        else if (value instanceof ByteBuffer) addText(Base64.getEncoder().encodeToString(bytes((ByteBuffer) value)));
        else if (value instanceof UUID || value.getClass().getName().startsWith("java.")) addText(value.toString());
        else addObject(value);
        depth--;
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }

    private void addNumber(Number value) {
        double real = value.doubleValue();
        boolean isReal = value instanceof Double || value instanceof Float;
        if (isReal && (Double.isNaN(real) || Double.isInfinite(real))) addText(value.toString());
        else text.append(value);
    }

    private void addMap(Map<?, ?> map) {
        text.append('{');
        boolean isFirst = true;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            addName(isFirst, String.valueOf(entry.getKey()));
            add(entry.getValue());
            isFirst = false;
        }
        text.append('}');
    }

    private void addObject(Object value) {
        text.append('{');
        boolean isFirst = true;
        for (Bean.Getter getter : Bean.of(value.getClass()).getters) {
            Object part;
            try {
                part = getter.get(value);
            } catch (InvocationTargetException error) {
                throw new IllegalArgumentException(getter.name + " can't be read", Fault.cause(error));
            } catch (IllegalAccessException error) {
                throw new IllegalArgumentException(getter.name + " can't be read", error);
            }
            addName(isFirst, getter.name);
            add(part);
            isFirst = false;
        }
        text.append('}');
    }

    private void addName(boolean isFirst, String name) {
        if (!isFirst) text.append(',');
        addText(name);
        text.append(':');
    }

    private void addAll(Iterable<?> values) {
        text.append('[');
        boolean isFirst = true;
        for (Object value : values) {
            if (!isFirst) text.append(',');
            add(value);
            isFirst = false;
        }
        text.append(']');
    }

    private void addArray(Object values) {
        text.append('[');
        for (int index = 0; index < Array.getLength(values); index++) {
            if (index > 0) text.append(',');
            add(Array.get(values, index));
        }
        text.append(']');
    }

    private void addText(String value) {
        text.append('"');
        for (int index = 0; index < value.length(); index++) {
            char next = value.charAt(index);
            if (next == '"' || next == '\\') text.append('\\').append(next);
            else if (next == '\n') text.append("\\n");
            else if (next == '\r') text.append("\\r");
            else if (next == '\t') text.append("\\t");
            else if (next < ' ') text.append("\\u00").append(HEX.charAt(next >> 4)).append(HEX.charAt(next & 15));
            else text.append(next);
        }
        text.append('"');
    }
}
