package com.amazonaws.services.lambda.runtime.logging;

/** Levels of log lines, least first. */
public enum LogLevel {
    UNDEFINED,
    TRACE,
    DEBUG,
    INFO,
    WARN,
    ERROR,
    FATAL;

    public static LogLevel fromString(String text) {
        for (LogLevel level : values()) {
            if (level.name().equalsIgnoreCase(text)) return level;
        }
        throw new IllegalArgumentException("Invalid log level: '" + text + "' expected one of [TRACE, DEBUG, INFO, WARN, ERROR, FATAL]");
    }
}
