internal import Archive
internal import Base

/// The languages of code bindings: AWS's names, and Martlet's own for Swift.
/// - Source: Amazon EventBridge User Guide, "Generating code bindings for event schemas".
enum BindingLanguage: String, CaseIterable, Sendable {
    case java8 = "Java8"
    case python36 = "Python36"
    case typeScript3 = "TypeScript3"
    case go1 = "Go1"
    case swift6 = "Swift6"
}

/// A file of a code binding.
struct BindingFile: Hashable, Sendable {
    let path: String
    let text: String

    /// - Parameter folder: the parts of its path.
    init(_ folder: [String], _ name: String, _ lines: [String]) {
        path = (folder + [name]).joined(separator: "/")
        text = lines.joined(separator: "\n") + "\n"
    }
}

/// Makes the code of a schema. The same schema gives the same bytes.
enum CodeBinding {
    static func files(_ model: BindingModel, _ language: BindingLanguage) throws(BindingFault) -> [BindingFile] {
        switch language {
        case .java8: JavaBinding(model: model).files
        case .python36: PythonBinding(model: model).files
        case .typeScript3: TypeScriptBinding(model: model).files
        case .go1: try GoBinding(model: model).files()
        case .swift6: SwiftBinding(model: model).files
        }
    }

    /// The files as a zip.
    /// - Parameters:
    ///   - content: an OpenAPI document.
    ///   - schema: the schema's name.
    static func archive(
        _ content: [UInt8], schema: String, _ language: BindingLanguage
    ) throws(BindingFault) -> [UInt8] {
        let document: JSON
        do { document = try JSON(parsing: content) } catch { throw BindingFault("the schema is not JSON") }
        let files = try files(BindingReader.read(document, schema: schema), language)
        guard files.reduce(0, { $0 + $1.text.utf8.count }) <= LimitsSchemas.bindingBytes else {
            throw BindingFault("the code is larger than \(LimitsSchemas.bindingBytes) bytes")
        }
        var zip = ZipWriter()
        do {
            for file in files { try zip.addFile(file.path, Array(file.text.utf8)) }
        } catch {
            throw BindingFault("the code can't be packed: \(error)")
        }
        return zip.archive()
    }
}
