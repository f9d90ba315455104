/// What `_martlet_compile.py` prints in its sandbox, taken apart: modules of bytecode, each behind the lengths of its
/// path and of its content. The code that is compiled may have seized the compiler, so that nothing of it is believed.
struct BytecodeStream {
    struct Module: Equatable {
        /// The folders from the code's folder; the last one is `__pycache__`.
        let folders: [String]
        let name: String
        let content: [UInt8]
    }

    private static let headBytes = 8
    private static let pathBytes = 1...4_096
    private static let folders = 64
    private static let cache = "__pycache__"

    private var pending: [UInt8] = []
    private var total = 0

    /// Takes what came, and gives the modules that are complete.
    /// - Returns: nil when this is no such stream, or more than code may be.
    mutating func take(_ bytes: ArraySlice<UInt8>) -> [Module]? {
        pending += bytes
        total += bytes.count
        guard total <= LimitsLambda.unzippedBytes else { return nil }
        var modules: [Module] = []
        var start = 0
        while pending.count - start >= Self.headBytes {
            let (path, content) = (number(at: start), number(at: start + 4))
            guard Self.pathBytes.contains(path), content <= LimitsLambda.bytecodeBytes else { return nil }
            let end = start + Self.headBytes + path + content
            guard pending.count >= end else { break }
            let (middle, name) = (end - content, pending[(start + Self.headBytes)..<(end - content)])
            guard let module = Self.module(name, Array(pending[middle..<end])) else { return nil }
            modules.append(module)
            start = end
        }
        pending.removeFirst(start)
        return modules
    }

    private func number(at index: Int) -> Int {
        pending[index..<(index + 4)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    /// Nil for a path that is not of bytecode, or does not stay in its folder. The kernel parts paths by bytes, and so
    /// does this.
    private static func module(_ path: ArraySlice<UInt8>, _ content: [UInt8]) -> Module? {
        var parts: [String] = []
        for bytes in path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            guard let part = String(validating: bytes, as: UTF8.self), !bytes.isEmpty, !bytes.contains(0),
                part != ".", part != "..", bytes.count <= 255
            else { return nil }
            parts.append(part)
        }
        guard let name = parts.popLast(), name.hasSuffix(".pyc"), parts.last == cache, parts.count <= folders else {
            return nil
        }
        return Module(folders: parts, name: name, content: content)
    }
}
