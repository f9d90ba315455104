internal import Base
package import Wire

/// What an update does to an item: names and values are looked up and types are checked.
package struct ItemUpdate: Sendable, Equatable {
    package enum Action: Sendable, Equatable {
        case set(DocumentPath, Value)
        case remove(DocumentPath)
        case add(DocumentPath, ItemValue)
        case delete(DocumentPath, ItemValue)

        package var path: DocumentPath {
            switch self {
            case .set(let path, _), .remove(let path), .add(let path, _), .delete(let path, _): path
            }
        }
    }

    package indirect enum Value: Sendable, Equatable {
        case value(ItemValue)
        case path(DocumentPath)
        case ifNotExists(DocumentPath, Value)
        case listAppend(Value, Value)
        case sum(Value, Value)
        case difference(Value, Value)

        /// The type that is known before any item is.
        var kind: ItemValue.Kind? {
            switch self {
            case .value(let value): value.kind
            case .path: nil
            case .ifNotExists(_, let value): value.kind
            case .listAppend: .list
            case .sum, .difference: .number
            }
        }
    }

    package let actions: [Action]
    /// The error where ADD or DELETE meets a value of another type: AttributeUpdates words it in its own way.
    private let mismatch: String

    package init(
        _ actions: [Action], mismatch: String = "An operand in the update expression has an incorrect data type"
    ) {
        (self.actions, self.mismatch) = (actions, mismatch)
    }

    package var paths: [DocumentPath] { actions.map(\.path) }
}

extension ItemUpdate {
    /// The item after the update. Every action sees the item as it was.
    package func callAsFunction(_ item: Item) throws(Fault) -> Item {
        var writes: [(path: DocumentPath, value: ItemValue?)] = []
        for action in actions { if let write = try write(action, in: item) { writes.append(write) } }
        // Elements set beyond a list's end are appended in the order of their indexes, and removals come from the back,
        // so that no write moves what another one means.
        writes.sort { Self.precedes($0.path, $1.path) }
        var updated = item
        for write in writes { if let value = write.value { try put(value, at: write.path, in: &updated) } }
        for write in writes.reversed() where write.value == nil { try put(nil, at: write.path, in: &updated) }
        return updated
    }

    private func write(_ action: Action, in item: Item) throws(Fault) -> (path: DocumentPath, value: ItemValue?)? {
        switch action {
        case .set(let path, let value): return (path, try evaluate(value, in: item))
        case .remove(let path): return (path, nil)
        case .add(let path, let value): return (path, try add(value, to: path.value(in: item)))
        case .delete(let path, let members):
            guard let existing = path.value(in: item) else {
                try checkParent(of: path, in: item)
                return nil
            }
            return (path, try subtract(members, from: existing))
        }
    }

    private static func precedes(_ left: DocumentPath, _ right: DocumentPath) -> Bool {
        for (left, right) in zip(left.elements, right.elements) where left != right {
            switch (left, right) {
            case (.index(let left), .index(let right)): return left < right
            case (.name(let left), .name(let right)): return UTF8Order.compare(left, right) < 0
            case (.index, .name): return true
            case (.name, .index): return false
            }
        }
        return left.rest.count < right.rest.count
    }
}

// MARK: - Values

extension ItemUpdate {
    private var wrongType: Fault { .validation(mismatch) }

    private func evaluate(_ value: Value, in item: Item) throws(Fault) -> ItemValue {
        switch value {
        case .value(let value): return value
        case .path(let path):
            if let value = path.value(in: item) { return value }
            throw .validation("The provided expression refers to an attribute that does not exist in the item")
        case .ifNotExists(let path, let other):
            if let value = path.value(in: item) { return value }
            return try evaluate(other, in: item)
        case .listAppend(let first, let second):
            guard case .list(let head) = try evaluate(first, in: item),
                case .list(let tail) = try evaluate(second, in: item)
            else { throw wrongType }
            return .list(head + tail)
        case .sum(let left, let right):
            let (left, right) = (try number(left, in: item), try number(right, in: item))
            return .number(try Self.checked { () throws(NumberFault) in try left.adding(right) })
        case .difference(let left, let right):
            let (left, right) = (try number(left, in: item), try number(right, in: item))
            return .number(try Self.checked { () throws(NumberFault) in try left.subtracting(right) })
        }
    }

    private func number(_ value: Value, in item: Item) throws(Fault) -> DynamoNumber {
        guard case .number(let number) = try evaluate(value, in: item) else { throw wrongType }
        return number
    }

    private static func checked(
        _ body: () throws(NumberFault) -> DynamoNumber
    ) throws(Fault) -> DynamoNumber {
        do { return try body() } catch { throw .validation(error.message) }
    }

    private func add(_ value: ItemValue, to existing: ItemValue?) throws(Fault) -> ItemValue {
        guard let existing else { return value }
        switch (existing, value) {
        case (.number(let left), .number(let right)):
            return .number(try Self.checked { () throws(NumberFault) in try left.adding(right) })
        case (.list(let head), .list(let tail)): return .list(head + tail)
        default:
            guard let union = existing.union(value) else { throw wrongType }
            return union
        }
    }

    private func subtract(_ members: ItemValue, from existing: ItemValue) throws(Fault) -> ItemValue? {
        guard existing.kind == members.kind, existing.kind.isSet else { throw wrongType }
        return existing.subtracting(members)
    }
}

// MARK: - Places

extension ItemUpdate {
    private static let invalidPath = Fault.validation(
        "The document path provided in the update expression is invalid for update")

    /// Writes or, for nil, removes a value.
    private func put(_ value: ItemValue?, at path: DocumentPath, in item: inout Item) throws(Fault) {
        guard !path.rest.isEmpty else {
            item[path.attribute] = value
            return
        }
        guard var root = item[path.attribute] else { throw Self.invalidPath }
        try put(value, at: path.rest[...], in: &root)
        item[path.attribute] = root
    }

    private func put(
        _ value: ItemValue?, at rest: ArraySlice<DocumentPath.Element>, in container: inout ItemValue
    ) throws(Fault) {
        guard let element = rest.first else { preconditionFailure("a path below an attribute has an element") }
        var replacement = value
        if rest.count > 1 {
            guard var inner = container[element] else { throw Self.invalidPath }
            try put(value, at: rest.dropFirst(), in: &inner)
            replacement = inner
        }
        switch (container, element) {
        case (.map(var item), .name(let name)):
            item[name] = replacement
            container = .map(item)
        case (.list(var values), .index(let index)):
            switch (replacement, index < values.count) {
            case (let value?, true): values[index] = value
            case (let value?, false): values.append(value)
            case (nil, true): values.remove(at: index)
            case (nil, false): break
            }
            container = .list(values)
        default: throw Self.invalidPath
        }
    }

    private func checkParent(of path: DocumentPath, in item: Item) throws(Fault) {
        guard let last = path.rest.last else { return }
        let parent = DocumentPath(path.attribute, Array(path.rest.dropLast())).value(in: item)
        switch (parent, last) {
        case (.map, .name), (.list, .index): break
        default: throw Self.invalidPath
        }
    }
}
