/// Whether a text may be the detail of an event.
package enum EventSyntax {
    /// - Throws: where the bytes are no JSON object, or something stands behind it.
    package static func checkObject(_ bytes: UnsafeBufferPointer<UInt8>) throws(EventSyntaxFault) {
        var scanner = EventScanner(bytes)
        guard scanner.peek() == UInt8(ascii: "{") else { throw scanner.failure }
        try scanner.skip()
        try scanner.end()
    }
}
