package com.amazonaws.services.lambda.runtime;

/** A handler of typed events and results. */
public interface RequestHandler<I, O> {
    O handleRequest(I input, Context context);
}
