internal import Base
internal import Glibc
internal import ModelCompiler

// codegen MODELS SERVED OUT VERSION [PAGES]: writes Sources/API from botocore's models, for the operations that SERVED
// lists, and into the pages of PAGES which operations those are.
let arguments = CommandLine.arguments
guard arguments.count == 5 || arguments.count == 6 else {
    print("usage: codegen <botocore data folder> <served.json> <output folder> <botocore version> [docs folder]")
    exit(64)
}

do {
    let folder = ModelFolder(path: arguments[1])
    for (name, entry) in try JSON(parsing: try readFile(arguments[2])).object ?? [:] {
        let whole = ModelOverlay(entry).applied(to: try folder.model(entry["model"]?.string ?? name.lowercased()))
        let served = (entry["operations"]?.array ?? []).compactMap(\.string)
        let model = try ServiceModel(
            name: name, model: whole, served: served, validationCode: entry["validation"]?.string,
            limits: entry["limits"]?.object ?? [:])
        for (file, text) in SwiftWriter(model, source: "botocore \(arguments[4])").files {
            try writeFile("\(arguments[3])/\(name)/\(file)", text)
        }
        let path = arguments.count == 6 ? "\(arguments[5])/\(name.lowercased()).md" : ""
        if access(path, F_OK) == 0 {
            let page = String(decoding: try readFile(path), as: UTF8.self)
            let table = CoverageTable(model: whole, served: served)
            if let placed = table.placed(in: page) { try writeFile(path, placed) }
        }
        print("\(name): \(model.operations.count) operations, \(model.shapes.count) shapes")
    }
} catch {
    print("codegen: \(error)")
    exit(1)
}

func readFile(_ path: String) throws -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw failure("open", path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
    return bytes
}

func writeFile(_ path: String, _ text: String) throws {
    guard let file = fopen(path, "wb") else { throw failure("create", path) }
    let written = Array(text.utf8).withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    guard fclose(file) == 0, written == text.utf8.count else { throw failure("write", path) }
}

func failure(_ stage: String, _ path: String) -> Failure {
    Failure(code: "codegen.file", message: "\(path): \(String(cString: strerror(errno)))", stage: stage)
}
