internal import Base
internal import ServiceKit
internal import Store

/// The account and region that a stack lives in, and the keys of what belongs to it.
struct StackScope: Hashable, Sendable {
    let account: AccountID
    let region: Region

    static let operations = Key("cloudformation", "operation")

    private func key(_ kind: String, _ elements: KeyElement...) -> Key {
        Key(["cloudformation", .string(kind), .string(account.rawValue), .string(region.rawValue)] + elements)
    }

    var stacks: Key { key("stack") }
    func stack(_ id: String) -> Key { key("stack", .string(id)) }
    /// The id of the living stack of a name.
    func name(_ name: String) -> Key { key("name", .string(name)) }
    func resources(_ stackID: String) -> Key { key("resource", .string(stackID)) }
    func resource(_ stackID: String, _ logicalID: String) -> Key { resources(stackID).appending(.string(logicalID)) }
    func events(_ stackID: String) -> Key { key("event", .string(stackID)) }
    func eventCounter(_ stackID: String) -> Key { key("eventCounter", .string(stackID)) }
    func changeSets(_ stackID: String) -> Key { key("changeSet", .string(stackID)) }
    func changeSet(_ stackID: String, _ name: String) -> Key { changeSets(stackID).appending(.string(name)) }
    var exports: Key { key("export") }
    func export(_ name: String) -> Key { key("export", .string(name)) }
    func imports(_ name: String) -> Key { key("import", .string(name)) }
    func importer(_ name: String, _ stackName: String) -> Key { imports(name).appending(.string(stackName)) }
    func operation(_ stackID: String) -> Key {
        Self.operations.appending(.string(account.rawValue), .string(region.rawValue), .string(stackID))
    }
}

extension CallContext {
    var scope: StackScope { StackScope(account: account, region: region) }
}
