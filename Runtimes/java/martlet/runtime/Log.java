package martlet.runtime;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** The logger of contexts. As a text a message is written as it is; as JSON each is an object on a line. */
final class Log implements LambdaLogger {
    private static final LogLevel LEAST = least();

    private final boolean isJSON = "JSON".equalsIgnoreCase(System.getenv("AWS_LAMBDA_LOG_FORMAT"));
    InvocationContext context;

    private static LogLevel least() {
        String level = System.getenv("AWS_LAMBDA_LOG_LEVEL");
        return level == null ? LogLevel.UNDEFINED : LogLevel.fromString(level);
    }

    @Override
    public void log(String message) {
        log(message, LogLevel.UNDEFINED);
    }

    @Override
    public void log(byte[] message) {
        log(message, LogLevel.UNDEFINED);
    }

    @Override
    public void log(byte[] message, LogLevel level) {
        log(message == null ? null : new String(message, StandardCharsets.UTF_8), level);
    }

    @Override
    public void log(String message, LogLevel level) {
        if (level != LogLevel.UNDEFINED && level.ordinal() < LEAST.ordinal()) return;
        System.out.print(isJSON ? structured(message, level) : line(String.valueOf(message)));
    }

    void error(String message) {
        log(message, isJSON ? LogLevel.ERROR : LogLevel.UNDEFINED);
    }

    /** A message is one event: line ends inside of it become carriage returns. */
    private static String line(String message) {
        int end = message.length();
        while (end > 0 && message.charAt(end - 1) == '\n') end--;
        return message.substring(0, end).replace('\n', '\r') + "\n";
    }

    private String structured(String message, LogLevel level) {
        Map<String, Object> fields = new LinkedHashMap<>();
        DateTimeFormatter format = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'");
        fields.put("timestamp", format.format(Instant.now().atOffset(ZoneOffset.UTC)));
        fields.put("message", message);
        fields.put("level", level.name());
        if (context != null) {
            fields.put("AWSRequestId", context.getAwsRequestId());
            if (context.getTenantId() != null) fields.put("tenantId", context.getTenantId());
        }
        return JSONWriter.write(fields) + "\n";
    }
}
