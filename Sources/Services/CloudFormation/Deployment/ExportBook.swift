internal import Base
internal import Store
internal import Wire

/// The exported values of an account in a region, and who imports them.
struct ExportBook: Sendable {
    struct Export: Sendable {
        let name: String
        let value: String
        let stackID: String
        let stackName: String

        var json: JSON {
            ["name": .string(name), "value": .string(value), "id": .string(stackID), "stack": .string(stackName)]
        }
    }

    let store: CloudFormationStore
    let scope: StackScope

    func all() async throws -> [Export] {
        try await store.all(scope.exports).map { json in
            let reader = RecordReader(json)
            return Export(
                name: reader.text("name"), value: reader.text("value"), stackID: reader.text("id"),
                stackName: reader.text("stack"))
        }
    }

    func importers(of name: String) async throws -> [String] {
        let prefix = scope.imports(name)
        return try await store.store.readAll(KeyRange(prefix: prefix)).compactMap {
            $0.key.elements(after: prefix)?.first?.string
        }
    }

    /// Why the exports cannot go, or nil.
    func use(of outputs: [StackOutputRecord], by stackName: String) async throws -> String? {
        for name in outputs.compactMap(\.exportName) {
            let users = try await importers(of: name).filter { $0 != stackName }
            if !users.isEmpty { return "Export \(name) cannot be deleted as it is in use by \(Self.list(users))" }
        }
        return nil
    }

    /// Takes the exports of a stack from what they were to what they are.
    /// - Throws: faults for a name that another stack exports, and for changing what others import.
    func replace(
        _ old: [StackOutputRecord], by new: [StackOutputRecord], of stack: StackRecord, _ transaction: inout Transaction
    ) async throws {
        let names = Set(new.compactMap(\.exportName))
        let gone = old.filter { $0.exportName.map { !names.contains($0) } ?? false }
        if let problem = try await use(of: gone, by: stack.name) { throw Fault.validation(problem) }
        for name in gone.compactMap(\.exportName) { transaction.delete(scope.export(name)) }
        for output in new {
            guard let name = output.exportName else { continue }
            let row = try await store.store.get(scope.export(name))
            try await check(name, output.value, row, stack)
            transaction.check(scope.export(name), isStill: row)
            let export = Export(name: name, value: output.value, stackID: stack.id, stackName: stack.name)
            transaction.put(scope.export(name), export.json.bytes)
        }
    }

    private func check(_ name: String, _ value: String, _ row: Row?, _ stack: StackRecord) async throws {
        guard let row else { return }
        let reader = RecordReader(try JSON(parsing: row.value))
        guard reader.text("id") == stack.id else {
            throw Fault.validation("Export with name \(name) is already exported by stack \(reader.text("stack")).")
        }
        let users = try await importers(of: name).filter { $0 != stack.name }
        guard reader.text("value") == value || users.isEmpty else {
            throw Fault.validation("Export \(name) cannot be updated as it is in use by \(Self.list(users))")
        }
    }

    /// Notes what a stack imports. The exports' rows are expected to be there, so that none goes at the same time.
    func replaceImports(
        _ old: [String], by new: [String], of stackName: String, _ transaction: inout Transaction
    ) async throws {
        for name in old where !new.contains(name) { transaction.delete(scope.importer(name, stackName)) }
        for name in new {
            transaction.check(scope.export(name), .present)
            transaction.put(scope.importer(name, stackName), [])
        }
    }

    private static func list(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.joined() }
        return names.dropLast().joined(separator: ", ") + " and " + last
    }
}
