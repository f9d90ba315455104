package martlet.runtime;

import com.amazonaws.services.lambda.runtime.Client;
import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The context of one invocation. */
final class InvocationContext implements Context, ClientContext, Client, CognitoIdentity {
    private final RuntimeAPI.Event event;
    private final LambdaLogger logger;
    private final Map<?, ?> client;
    private final Map<?, ?> identity;

    InvocationContext(RuntimeAPI.Event event, LambdaLogger logger) {
        this.event = event;
        this.logger = logger;
        client = parse(event.field("lambda-runtime-client-context"));
        identity = parse(event.field("lambda-runtime-cognito-identity"));
    }

    private static Map<?, ?> parse(String text) {
        if (text == null || text.isEmpty()) return null;
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return (Map<?, ?>) new JSONReader(new String(bytes, StandardCharsets.UTF_8)).whole();
    }

    @Override
    public String getAwsRequestId() {
        return event.field("lambda-runtime-aws-request-id");
    }

    @Override
    public String getLogGroupName() {
        return System.getenv("AWS_LAMBDA_LOG_GROUP_NAME");
    }

    @Override
    public String getLogStreamName() {
        return System.getenv("AWS_LAMBDA_LOG_STREAM_NAME");
    }

    @Override
    public String getFunctionName() {
        return System.getenv("AWS_LAMBDA_FUNCTION_NAME");
    }

    @Override
    public String getFunctionVersion() {
        return System.getenv("AWS_LAMBDA_FUNCTION_VERSION");
    }

    @Override
    public String getInvokedFunctionArn() {
        return event.field("lambda-runtime-invoked-function-arn");
    }

    @Override
    public String getTenantId() {
        return event.field("lambda-runtime-aws-tenant-id");
    }

    @Override
    public String getXrayTraceId() {
        return event.field("lambda-runtime-trace-id");
    }

    @Override
    public CognitoIdentity getIdentity() {
        return this;
    }

    @Override
    public ClientContext getClientContext() {
        return client == null ? null : this;
    }

    @Override
    public int getRemainingTimeInMillis() {
        String deadline = event.field("lambda-runtime-deadline-ms");
        long left = (deadline == null ? 0 : Long.parseLong(deadline)) - System.currentTimeMillis();
        return (int) Math.max(0, Math.min(left, Integer.MAX_VALUE));
    }

    @Override
    public int getMemoryLimitInMB() {
        String limit = System.getenv("AWS_LAMBDA_FUNCTION_MEMORY_SIZE");
        return limit == null ? 0 : Integer.parseInt(limit);
    }

    @Override
    public LambdaLogger getLogger() {
        return logger;
    }

    // The client context.

    @Override
    public Client getClient() {
        return client.get("client") == null ? null : this;
    }

    @Override
    public Map<String, String> getCustom() {
        return texts("custom");
    }

    @Override
    public Map<String, String> getEnvironment() {
        return texts("env");
    }

    private Map<String, String> texts(String name) {
        if (!(client.get(name) instanceof Map)) return null;
        Map<String, String> texts = new HashMap<>();
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) client.get(name)).entrySet()) {
            texts.put(String.valueOf(entry.getKey()), entry.getValue() == null ? null : String.valueOf(entry.getValue()));
        }
        return texts;
    }

    @Override
    public String getInstallationId() {
        return ofClient("installation_id");
    }

    @Override
    public String getAppTitle() {
        return ofClient("app_title");
    }

    @Override
    public String getAppVersionName() {
        return ofClient("app_version_name");
    }

    @Override
    public String getAppVersionCode() {
        return ofClient("app_version_code");
    }

    @Override
    public String getAppPackageName() {
        return ofClient("app_package_name");
    }

    private String ofClient(String name) {
        return (String) ((Map<?, ?>) client.get("client")).get(name);
    }

    // The identity.

    @Override
    public String getIdentityId() {
        return identity == null ? "" : (String) identity.get("cognitoIdentityId");
    }

    @Override
    public String getIdentityPoolId() {
        return identity == null ? "" : (String) identity.get("cognitoIdentityPoolId");
    }
}
