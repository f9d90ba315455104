internal import Base

/// What SDKs send to the X-Ray daemon: `{"format": "json", "version": 1}`, a line's end, and a segment's document.
/// - Source: AWS X-Ray Developer Guide, "Sending trace data to X-Ray", "Sending segment documents to the X-Ray daemon".
package enum DaemonDatagram {
    /// More than a datagram can have.
    package static let mostBytes = 65_536
    private static let mostHeaderBytes = 256

    /// The document, which nobody has looked at; nil where the datagram is none of the daemon's.
    package static func document(_ bytes: [UInt8]) -> String? {
        guard let end = bytes.prefix(mostHeaderBytes).firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        let header: JSON
        do { header = try JSON(parsing: bytes[..<end]) } catch { return nil }
        guard header["format"]?.string == "json", header["version"]?.integer == 1 else { return nil }
        return String(validating: bytes[(end + 1)...], as: UTF8.self)
    }
}
