/// Bytes of an open file: what the kernel can send without this process having read it.
package struct FileSpan: Sendable {
    package let descriptor: Int32
    package let range: Range<Int>
    /// Keeps the file open as long as it is held.
    private let owner: any AnyObject & Sendable

    /// - Parameter range: offsets of bytes that the file has.
    package init(_ descriptor: Int32, _ range: Range<Int>, of owner: any AnyObject & Sendable) {
        (self.descriptor, self.range, self.owner) = (descriptor, range, owner)
    }
}
