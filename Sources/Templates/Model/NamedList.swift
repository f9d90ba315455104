/// A part of a template that has a name of its own.
package protocol Named: Sendable {
    var name: String { get }
}

/// The members of a section in the order of the template, found by name.
package struct NamedList<Element: Named>: Sendable, Sequence {
    package let elements: [Element]
    private let places: [String: Int]

    /// Of elements with the same name the last one is found.
    package init(_ elements: [Element]) {
        self.elements = elements
        places = Dictionary(elements.enumerated().map { ($1.name, $0) }) { $1 }
    }

    package subscript(name: String) -> Element? { places[name].map { elements[$0] } }
    package var names: [String] { elements.map(\.name) }
    package var count: Int { elements.count }
    package func contains(_ name: String) -> Bool { places[name] != nil }
    package func makeIterator() -> IndexingIterator<[Element]> { elements.makeIterator() }
}
