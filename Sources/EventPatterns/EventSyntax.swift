/// Whether a text may be the detail of an event.
package enum EventSyntax {
    /// - Parameter depth: how many objects and arrays are to stand around it.
    /// - Throws: where the bytes are no JSON object, or something stands behind it, or it is nested too deep.
    package static func checkObject(_ bytes: UnsafeBufferPointer<UInt8>, within depth: Int = 0) throws(EventSyntaxFault)
    {
        var scanner = EventScanner(bytes, within: depth)
        guard scanner.peek() == UInt8(ascii: "{") else { throw scanner.failure }
        try scanner.skip()
        try scanner.end()
    }
}
