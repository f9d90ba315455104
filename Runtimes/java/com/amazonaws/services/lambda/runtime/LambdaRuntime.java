package com.amazonaws.services.lambda.runtime;

/** Where libraries find the logger without a context. */
public final class LambdaRuntime {
    private static volatile LambdaLogger logger;

    private LambdaRuntime() {}

    public static LambdaLogger getLogger() {
        return logger;
    }

    /** Called by the runtime alone. */
    public static void setLogger(LambdaLogger own) {
        logger = own;
    }
}
