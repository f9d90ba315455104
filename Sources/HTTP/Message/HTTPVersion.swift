/// The protocol version of a message. Others than these are refused with 505.
package enum HTTPVersion: Sendable, Hashable {
    case http10
    case http11
    case http2
}
