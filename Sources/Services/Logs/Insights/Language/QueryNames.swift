internal import Base
internal import Wire

/// The names that a query uses, and the place in a row that each has.
struct QueryNames: Sendable {
    /// Where a place's value comes from while events are read.
    enum Source: Hashable, Sendable {
        /// A command puts it there.
        case computed
        case timestamp, ingestionTime, message, logStream, log, pointer
        /// Of the message, where that is JSON.
        case discovered
        /// Of what Lambda writes around a function's calls.
        case lambda(LambdaField)
    }

    private(set) var sources: [Source] = []
    /// The paths of discovered fields.
    private(set) var paths = FieldPaths()
    private var places: [String: Int] = [:]
    /// Whether names that nobody gave are of events; behind `stats` there are none.
    private var hasEvents = true

    /// The place that a new name has from here on.
    mutating func add(_ name: String) -> Int {
        let place = addHidden()
        places[name] = place
        return place
    }

    /// A place without a name.
    mutating func addHidden() -> Int {
        sources.append(.computed)
        return sources.count - 1
    }

    /// The place of a name that a command gave.
    func given(_ name: String) -> Int? {
        guard let place = places[name], sources[place] == .computed else { return nil }
        return place
    }

    /// The place of a name that is used.
    /// - Parameter parts: the name's parts between dots.
    /// - Returns: nil where there can be no such name.
    mutating func place(of name: String, parts: [String]) -> Int? {
        if let known = places[name] { return known }
        guard hasEvents else { return nil }
        let place = sources.count
        places[name] = place
        sources.append(Self.source(of: name))
        if sources[place] == .discovered { paths.add(parts, place) }
        return place
    }

    /// From here on only these names are known.
    mutating func keep(_ columns: [QueryColumn]) {
        hasEvents = false
        places = [:]
        for column in columns { places[column.name] = column.place }
    }

    private static func source(of name: String) -> Source {
        switch name {
        case "@timestamp": .timestamp
        case "@ingestionTime": .ingestionTime
        case "@message": .message
        case "@logStream": .logStream
        case "@log": .log
        case "@ptr": .pointer
        default: LambdaField(rawValue: name).map { .lambda($0) } ?? .discovered
        }
    }
}

/// The paths of the JSON fields that a query uses, as a tree of their parts.
struct FieldPaths: Sendable {
    /// It holds nothing that is counted: the tree is walked for every member of every event.
    struct Node: Sendable {
        /// Where its name stands among all names.
        let name: Range<Int>
        /// As an element of an array.
        let index: Int?
        var place: Int?
        var firstChild: Int?
        var sibling: Int?
    }

    /// The root first.
    private(set) var nodes = [Node(name: 0..<0, index: nil)]
    private(set) var names: [UInt8] = []

    mutating func add(_ parts: [String], _ place: Int) {
        var at = 0
        for (depth, part) in parts.enumerated() {
            // A member that begins with @ is shown with another one before it.
            let name = Array((depth == 0 && part.hasPrefix("@@") ? String(part.dropFirst()) : part).utf8)
            at = child(of: at, named: name) ?? add(name, index: Int(part), to: at)
        }
        nodes[at].place = place
    }

    private func child(of node: Int, named name: [UInt8]) -> Int? {
        var next = nodes[node].firstChild
        while let child = next, !names[nodes[child].name].elementsEqual(name) { next = nodes[child].sibling }
        return next
    }

    private mutating func add(_ name: [UInt8], index: Int?, to parent: Int) -> Int {
        let range = names.count..<(names.count + name.count)
        names += name
        nodes.append(Node(name: range, index: index, sibling: nodes[parent].firstChild))
        nodes[parent].firstChild = nodes.count - 1
        return nodes.count - 1
    }
}
