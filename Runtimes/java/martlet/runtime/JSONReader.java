package martlet.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as maps, lists, texts, numbers ({@code Integer}, {@code Long}, {@code BigInteger}, {@code Double}) and truths. */
final class JSONReader {
    private static final int DEEPEST = 1000;

    private final String text;
    private int at;
    private int depth;

    JSONReader(String text) {
        this.text = text;
    }

    Object whole() {
        Object value = value();
        skip();
        if (at < text.length()) throw wrong("Unexpected text after the value");
        return value;
    }

    private Object value() {
        skip();
        if (at >= text.length()) throw wrong("Unexpected end");
        char next = text.charAt(at);
        if (next == '{') return object();
        if (next == '[') return array();
        if (next == '"') return string();
        if (next == '-' || next >= '0' && next <= '9') return number();
        if (word("true")) return Boolean.TRUE;
        if (word("false")) return Boolean.FALSE;
        if (word("null")) return null;
        throw wrong("Unexpected character '" + next + "'");
    }

    private Map<String, Object> object() {
        Map<String, Object> fields = new LinkedHashMap<>();
        enter();
        if (take('}')) return leave(fields);
        do {
            skip();
            if (at >= text.length() || text.charAt(at) != '"') throw wrong("Expected a name");
            String name = string();
            if (!take(':')) throw wrong("Expected ':'");
            fields.put(name, value());
        } while (take(','));
        if (!take('}')) throw wrong("Expected ',' or '}'");
        return leave(fields);
    }

    private List<Object> array() {
        List<Object> values = new ArrayList<>();
        enter();
        if (take(']')) return leave(values);
        do values.add(value());
        while (take(','));
        if (!take(']')) throw wrong("Expected ',' or ']'");
        return leave(values);
    }

    private void enter() {
        at++;
        if (++depth > DEEPEST) throw wrong("Nested too deeply");
    }

    private <T> T leave(T value) {
        depth--;
        return value;
    }

    private String string() {
        int start = ++at;
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\\') at++;
        if (at < text.length() && text.charAt(at) == '"') return text.substring(start, at++);
        StringBuilder made = new StringBuilder(text.substring(start, at));
        while (at < text.length()) {
            char next = text.charAt(at++);
            if (next == '"') return made.toString();
            made.append(next == '\\' ? escaped() : next);
        }
        throw wrong("Unexpected end of a text");
    }

    private char escaped() {
        if (at >= text.length()) throw wrong("Unexpected end of a text");
        char next = text.charAt(at++);
        switch (next) {
            case 'n': return '\n';
            case 't': return '\t';
            case 'r': return '\r';
            case 'b': return '\b';
            case 'f': return '\f';
            case 'u':
                if (at + 4 > text.length()) throw wrong("Unexpected end of a text");
                at += 4;
                return (char) Integer.parseInt(text.substring(at - 4, at), 16);
            default: return next;
        }
    }

    private Number number() {
        int start = at;
        boolean isWhole = true;
        while (at < text.length() && "+-0123456789.eE".indexOf(text.charAt(at)) >= 0) {
            char next = text.charAt(at++);
            isWhole = isWhole && next != '.' && next != 'e' && next != 'E';
        }
        String digits = text.substring(start, at);
        if (!isWhole) {
            double value = Double.parseDouble(digits);
            return Double.isInfinite(value) ? (Number) new BigDecimal(digits) : (Number) value;
        }
        if (digits.length() > 18) return new BigInteger(digits);
        long value = Long.parseLong(digits);
        return value == (int) value ? (Number) (int) value : (Number) value;
    }

    private boolean word(String word) {
        if (!text.startsWith(word, at)) return false;
        at += word.length();
        return true;
    }

    private boolean take(char wanted) {
        skip();
        if (at >= text.length() || text.charAt(at) != wanted) return false;
        at++;
        return true;
    }

    private void skip() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
    }

    private IllegalArgumentException wrong(String message) {
        return new IllegalArgumentException(message + " at character " + at);
    }
}
