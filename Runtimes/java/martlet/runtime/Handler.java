package martlet.runtime;

/** A function's handler, from bytes to bytes. */
interface Handler {
    byte[] handle(byte[] event, InvocationContext context) throws Throwable;
}
