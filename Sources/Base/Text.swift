extension String {
    /// Texts one after the other, put together in one piece of memory: many times as fast as appending them.
    package init(joining parts: [String]) {
        let size = parts.reduce(0) { $0 + $1.utf8.count }
        // SAFETY: exactly the bytes that were counted are written.
        self.init(unsafeUninitializedCapacity: size) { output in
            var place = 0
            for part in parts {
                let bytes = part.utf8Span.span
                bytes.withUnsafeBytes {
                    UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(output)[place...]).copyMemory(
                        from: $0)
                }
                place += bytes.count
            }
            return size
        }
    }
}
