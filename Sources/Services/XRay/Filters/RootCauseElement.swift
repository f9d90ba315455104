/// A service, entity or exception of a root cause, with its place in the list of them.
struct RootCauseElement: FilterSubject {
    var index: Int
    var isLast: Bool
    var name: String
    var type: String?
    var message: String?
    var isInferred = false
    var isRemote = false
    var coverage: Double?

    func flag(_ word: FilterExpression.FlagWord) -> Bool? {
        switch word {
        case .first: index == 0
        case .last: isLast
        case .inferred: isInferred
        case .remote: isRemote
        case .ok, .error, .throttle, .fault, .partial, .root: nil
        }
    }

    func number(_ word: FilterExpression.NumberWord) -> Double? {
        switch word {
        case .index: Double(index)
        case .coverage: coverage
        case .responsetime, .duration, .status: nil
        }
    }

    func texts(_ word: FilterExpression.TextWord) -> [String] {
        switch word {
        case .name: [name]
        case .type: [type].compactMap(\.self)
        case .message: [message].compactMap(\.self)
        default: []
        }
    }
}

extension RootCause {
    func elements(_ part: FilterExpression.RootCausePart) -> [RootCauseElement] {
        var found: [RootCauseElement]
        switch part {
        case .service:
            found = parts.map {
                RootCauseElement(
                    index: 0, isLast: false, name: $0.node.name, type: $0.node.type, isInferred: $0.isInferred)
            }
        case .entity:
            found = parts.flatMap(\.steps).map {
                RootCauseElement(
                    index: 0, isLast: false, name: $0.name, isRemote: $0.isRemote, coverage: $0.coverage)
            }
        case .exception:
            found = parts.flatMap(\.steps).flatMap(\.exceptions).map {
                RootCauseElement(index: 0, isLast: false, name: $0.type, message: $0.message)
            }
        }
        for place in found.indices { (found[place].index, found[place].isLast) = (place, place == found.count - 1) }
        return found
    }

    /// Whether it is the path of these services, with the entities in each that are named.
    func isPath(_ path: [FilterExpression.PathService]) -> Bool {
        guard path.count == parts.count else { return false }
        return zip(path, parts).allSatisfy { wanted, part in
            wanted.name == part.node.name && (wanted.type == nil || wanted.type == part.node.type)
                && (wanted.entities.isEmpty || wanted.entities == part.steps.map(\.name))
        }
    }
}
