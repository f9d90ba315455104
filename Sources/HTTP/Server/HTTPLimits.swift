/// The bounds of a server. Bodies have theirs in `BodyPolicy`, since they differ by operation.
package struct HTTPLimits: Sendable {
    /// One line of the head, without its end. API Gateway and ALB take 16 KB, Node and nginx 8 KB.
    package var lineBytes = 8 * 1024
    /// The whole head.
    package var headBytes = 64 * 1024
    package var headerFields = 256
    /// Bytes read ahead of a request that is still being answered; beyond, reading stops.
    package var readAheadBytes = 64 * 1024
    /// Bytes of a streamed body that nobody has read yet; beyond, reading stops.
    package var bodyBufferBytes = 256 * 1024
    /// Bytes of bodies that are collected or being answered at one time, beyond what each connection has free; more are
    /// refused with 503.
    package var collectedBytes = 512 << 20
    /// Of those that came in by one listener.
    package var collectedBytesOfListener = 512 << 20
    package var freeBytesOfConnection = 64 * 1024
    package var connections = 16_384
    /// Of those that came in by one listener.
    package var connectionsOfListener = 16_384
    /// Requests that one connection of HTTP/2 may have at one time; each but the first counts as a connection more.
    /// - Source: RFC 9113, section 6.5.2, which wants no fewer than 100.
    package var streams = 100
    /// Streams that a client of HTTP/2 may reset, and PING, SETTINGS and PRIORITY frames that it may send, in
    /// `floodWindow`; beyond, its connection is closed.
    package var resets = 200
    package var controlFrames = 400
    package var floodWindow: Duration = .seconds(30)
    /// Answers to such frames that wait for a client of HTTP/2 to read; beyond, its connection is closed.
    package var controlFramesHeld = 1_000
    /// From the first byte of a request (or from the connection's start) to the end of its head.
    package var headTimeout: Duration = .seconds(10)
    /// Between two reads of a body.
    package var bodyIdleTimeout: Duration = .seconds(30)
    /// Between two requests. Longer than the pools of the AWS SDKs keep a connection (60 s), so that they close first.
    package var keepAliveTimeout: Duration = .seconds(75)
    /// How long a client may leave a full socket buffer unread.
    package var writeStallTimeout: Duration = .seconds(60)
    /// How long, after an early last response, the rest of a body is thrown away before the connection is closed.
    package var lingerTimeout: Duration = .seconds(2)
    /// All time-outs are counted in these; a time-out can be late by one.
    package var tick: Duration = .seconds(1)

    package init() {}

    var head: HeadParser.Limits { HeadParser.Limits(lineBytes: lineBytes, headBytes: headBytes, fields: headerFields) }
}
