package import Base
internal import CZlib
internal import Glibc

/// The folder of service models in a botocore installation.
package struct ModelFolder {
    private let path: String

    package init(path: String) { self.path = path }

    /// The newest model of a service, by botocore's name for it.
    /// - Throws: a `Failure` that names the missing file.
    package func model(_ service: String) throws -> JSON {
        let versions = try entries("\(path)/\(service)").sorted()
        guard let newest = versions.last else { throw missing(service) }
        return try JSON(parsing: try inflate("\(path)/\(service)/\(newest)/service-2.json.gz"))
    }

    private func entries(_ folder: String) throws -> [String] {
        guard let directory = opendir(folder) else { throw missing(folder) }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names
    }

    private func inflate(_ file: String) throws -> [UInt8] {
        guard let handle = gzopen(file, "rb") else { throw missing(file) }
        defer { gzclose(handle) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = gzread(handle, &chunk, UInt32(chunk.count))
            guard count >= 0 else { throw missing(file) }
            if count == 0 { return bytes }
            bytes += chunk[..<Int(count)]
        }
    }

    private func missing(_ what: String) -> Failure {
        Failure(
            code: "codegen.model", message: "cannot read \(what); install botocore and give its data folder",
            stage: "read the models")
    }
}
