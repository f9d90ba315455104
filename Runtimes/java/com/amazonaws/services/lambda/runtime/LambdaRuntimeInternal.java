package com.amazonaws.services.lambda.runtime;

/** What the library for log4j tells the runtime. */
public final class LambdaRuntimeInternal {
    private static boolean usesLog4j;

    private LambdaRuntimeInternal() {}

    public static void setUseLog4jAppender(boolean usesIt) {
        usesLog4j = usesIt;
    }

    public static boolean getUseLog4jAppender() {
        return usesLog4j;
    }
}
