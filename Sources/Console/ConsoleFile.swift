internal import Base
internal import ConsoleFiles
internal import Wire

/// A file that the browser loads, as it lies in the program.
struct ConsoleFile {
    /// `index.html`, `pages/traces.js`, `lib/chart.js`.
    let path: String
    let bytes: [UInt8]
    private let tag: String

    private init(_ file: console_file) {
        path = String(cString: file.path)
        bytes = Array(String(cString: file.text).utf8)
        tag = "\"\(Hex.encode(Digest.sha256(bytes).prefix(12)))\""
    }

    /// All of them, by their paths.
    static let all: [String: ConsoleFile] = {
        let files = UnsafeBufferPointer(start: console_files, count: Int(console_file_count))
        return Dictionary(uniqueKeysWithValues: files.map { ConsoleFile($0) }.map { ($0.path, $0) })
    }()

    /// The file, or word that the browser's copy is still the same.
    func response(to request: WireRequest) -> WireResponse {
        let headers = ConsoleDoor.headers + [("ETag", tag), ("Cache-Control", "no-cache")]
        guard request.header("if-none-match") != tag else { return WireResponse(status: 304, headers: headers) }
        return WireResponse(headers: headers + [("Content-Type", type)], body: bytes)
    }

    private var type: String {
        switch path.suffix(from: path.lastIndex(of: ".") ?? path.startIndex) {
        case ".html": "text/html; charset=utf-8"
        case ".css": "text/css; charset=utf-8"
        case ".svg": "image/svg+xml"
        default: "text/javascript; charset=utf-8"
        }
    }
}
