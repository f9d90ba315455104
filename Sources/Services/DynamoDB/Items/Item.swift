internal import Base

/// The attributes of an item, or the members of a map, by their names' bytes.
///
/// They are kept sorted in one array: an item is read and written as a whole far more often than it is searched, and
/// names that Unicode takes for the same stay apart, as in DynamoDB.
package struct Item: Sendable, Equatable {
    package struct Attribute: Sendable, Equatable {
        package var name: String
        package var value: ItemValue

        package init(name: String, value: ItemValue) { (self.name, self.value) = (name, value) }

        package static func == (left: Attribute, right: Attribute) -> Bool {
            UTF8Order.equal(left.name, right.name) && left.value == right.value
        }
    }

    package private(set) var attributes: [Attribute]

    package init() { attributes = [] }

    /// Attributes in any order; of those with the same name the last one counts.
    package init(_ attributes: [Attribute]) {
        self.attributes = attributes
        guard attributes.count > 1 else { return }
        // The order is stable: of equals, the one that came last stands last.
        self.attributes.sort { UTF8Order.compare($0.name, $1.name) < 0 }
        keepLastOfEquals()
    }

    /// Closes ranks in one pass: whoever is followed by an equal goes.
    private mutating func keepLastOfEquals() {
        var kept = 0
        for index in attributes.indices {
            let next = index + 1
            if next < attributes.count, UTF8Order.equal(attributes[index].name, attributes[next].name) { continue }
            if kept != index { attributes.swapAt(kept, index) }
            kept += 1
        }
        attributes.removeLast(attributes.count - kept)
    }

    /// Attributes that are already sorted and unique, as a record holds them.
    init(sorted attributes: [Attribute]) { self.attributes = attributes }

    package subscript(name: String) -> ItemValue? {
        get {
            let index = position(of: name)
            return index < attributes.count && UTF8Order.equal(attributes[index].name, name)
                ? attributes[index].value : nil
        }
        set {
            let index = position(of: name)
            let exists = index < attributes.count && UTF8Order.equal(attributes[index].name, name)
            switch (newValue, exists) {
            case (let value?, true): attributes[index].value = value
            case (let value?, false): attributes.insert(Attribute(name: name, value: value), at: index)
            case (nil, true): attributes.remove(at: index)
            case (nil, false): break
            }
        }
    }

    /// The first place whose name is not below `name`.
    private func position(of name: String) -> Int {
        var (low, high) = (0, attributes.count)
        while low < high {
            let middle = (low + high) / 2
            if UTF8Order.compare(attributes[middle].name, name) < 0 { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Item: RandomAccessCollection {
    package var startIndex: Int { 0 }
    package var endIndex: Int { attributes.count }
    package subscript(position: Int) -> Attribute { attributes[position] }
}

extension Item: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, ItemValue)...) {
        self.init(elements.map { Attribute(name: $0.0, value: $0.1) })
    }
}
