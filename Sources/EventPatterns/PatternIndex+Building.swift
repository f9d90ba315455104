internal import Base

/// Making a pattern's tests, and finding a place for it.
extension PatternIndex {
    mutating func build(_ pattern: EventPattern, _ id: Int) -> Rule {
        let root = object(pattern.root, 0)
        var covers: [[Int32]] = []
        collectCovers(root, &covers)
        covers.sort { cost($0) < cost($1) }
        let leaves = Self.plainLeaves(root)
        let isWhole = leaves == covers.count && covers.count <= LimitsEventPatterns.covers
        covers = Array(covers.prefix(LimitsEventPatterns.covers))
        return Rule(
            id: id, pattern: pattern, root: root, covers: covers, isPlain: isWhole,
            isSingle: isWhole && covers.count == 1)
    }

    // MARK: - Tests

    private mutating func object(_ test: ObjectTest, _ field: Int32) -> IndexedObject {
        var members: [(field: Int32, test: IndexedObject.Test)] = []
        for member in test.members {
            let child = self.field(member.name, in: field)
            switch member.test {
            case .leaf(let leaf): members.append((child, .leaf(self.leaf(leaf))))
            case .object(let inner): members.append((child, .object(object(inner, child))))
            }
        }
        var alternatives: [[IndexedObject]] = []
        for choices in test.alternatives {
            var objects: [IndexedObject] = []
            for choice in choices { objects.append(object(choice, field)) }
            alternatives.append(objects)
        }
        return IndexedObject(
            members: members, alternatives: alternatives, allowsAbsence: test.allowsAbsence,
            asksForAbsence: test.asksForAbsence)
    }

    /// Names are numbered from 0 and fields from 1: the event itself is the field 0.
    private mutating func field(_ name: String, in parent: Int32) -> Int32 {
        var name = name
        let field = name.withUTF8 { names.insert($0, in: parent) } + 1
        if Int(field) == trials.count {
            trials.append(FieldTrials())
            hasTrials.append(false)
            sights.append(Sight())
        }
        return field
    }

    private mutating func leaf(_ leaf: LeafTest) -> IndexedLeaf {
        var numbers: [Int32] = []
        for exact in leaf.texts {
            var text = exact.text
            numbers.append(text.withUTF8 { texts.insert($0, in: 0) })
        }
        var others: [IndexedValueTest] = []
        for other in leaf.others { others.append(test(other)) }
        return IndexedLeaf(texts: numbers.sorted(), others: others, allowsAbsence: leaf.allowsAbsence)
    }

    private mutating func test(_ test: ValueTest) -> IndexedValueTest {
        switch test {
        case .number(let number): .number(number)
        case .bool(let bool): .bool(bool)
        case .null: .null
        case .prefix(let prefix, let ignoresCase): .prefix(Array(prefix.utf8), ignoresCase: ignoresCase)
        case .suffix(let suffix, let ignoresCase): .suffix(Array(suffix.utf8), ignoresCase: ignoresCase)
        case .equalsIgnoringCase(let text): .equalsIgnoringCase(Array(text.utf8))
        case .wildcard(let wildcard): .wildcard(wildcard)
        case .numeric(let range): .numeric(range)
        case .address(let range): .address(range)
        case .exists: .exists
        case .anythingBut(let refused): .anythingBut(leaf(refused))
        }
    }

    // MARK: - Covers

    private mutating func collectCovers(_ object: IndexedObject, _ covers: inout [[Int32]]) {
        for member in object.members {
            switch member.test {
            case .object(let inner): if !inner.allowsAbsence { collectCovers(inner, &covers) }
            case .leaf(let leaf): if !leaf.allowsAbsence { covers.append(cover(leaf, member.field)) }
            }
        }
        for choices in object.alternatives { if let cover = cover(choices) { covers.append(cover) } }
    }

    private mutating func cover(_ leaf: IndexedLeaf, _ field: Int32) -> [Int32] {
        var cover: [Int32] = []
        for text in leaf.texts { cover.append(trigger(.text(text), field)) }
        for test in Set(leaf.others) { cover.append(trigger(test, field)) }
        return cover
    }

    /// The cheapest cover of each alternative; nil where one has none.
    private mutating func cover(_ choices: [IndexedObject]) -> [Int32]? {
        var all: Set<Int32> = []
        for choice in choices {
            var covers: [[Int32]] = []
            collectCovers(choice, &covers)
            guard let cheapest = covers.min(by: { cost($0) < cost($1) }) else { return nil }
            all.formUnion(cheapest)
        }
        return all.sorted()
    }

    private mutating func trigger(_ test: IndexedValueTest, _ field: Int32) -> Int32 {
        let name = TriggerName(field: field, test: test)
        if let known = triggerNumbers[name] { return known }
        let number = Int32(triggers.count)
        triggers.append(Trigger(field: field, test: test))
        triggerNumbers[name] = number
        return number
    }

    private func cost(_ cover: [Int32]) -> Int {
        cover.reduce(0) { $0 + triggers[Int($1)].test.weight * max(1, triggers[Int($1)].uses) }
    }

    /// The leaves, where an object has nothing else and each must be there; else −1.
    private static func plainLeaves(_ object: IndexedObject) -> Int {
        guard object.alternatives.isEmpty else { return -1 }
        var leaves = 0
        for member in object.members {
            switch member.test {
            case .leaf(let leaf):
                guard !leaf.allowsAbsence else { return -1 }
                leaves += 1
            case .object(let inner):
                let more = plainLeaves(inner)
                guard more >= 0 else { return -1 }
                leaves += more
            }
        }
        return leaves
    }

    // MARK: - Places

    mutating func place(_ place: Place, at node: Int32) {
        guard canSpread(place) else { return nodes[Int(node)].settled.append(place) }
        nodes[Int(node)].waiting.append(place)
        guard nodes[Int(node)].waiting.count > LimitsEventPatterns.together else { return }
        let waiting = nodes[Int(node)].waiting
        nodes[Int(node)].waiting = []
        for place in waiting where rules[Int(place.rule)].isLive { spread(place, from: node) }
    }

    private func canSpread(_ place: Place) -> Bool {
        place.used.nonzeroBitCount < rules[Int(place.rule)].covers.count
            && rules[Int(place.rule)].places < LimitsEventPatterns.places
    }

    /// Hangs a rule behind each trigger of the rarest cover that it does not hang behind already.
    private mutating func spread(_ place: Place, from node: Int32) {
        let rule = Int(place.rule)
        let room = LimitsEventPatterns.places - rules[rule].places
        let open = rules[rule].covers.indices.filter {
            place.used & 1 << UInt32($0) == 0 && rules[rule].covers[$0].count <= room
        }
        guard let best = open.min(by: { cost(rules[rule].covers[$0]) < cost(rules[rule].covers[$1]) }) else {
            return nodes[Int(node)].settled.append(place)
        }
        let cover = rules[rule].covers[best]
        rules[rule].places += cover.count - 1
        for trigger in cover {
            self.place(Place(rule: place.rule, used: place.used | 1 << UInt32(best)), at: next(node, trigger))
        }
    }

    /// Where a trigger leads from a node.
    private mutating func next(_ node: Int32, _ trigger: Int32) -> Int32 {
        let edge = Self.edge(node, trigger)
        if let next = edges[edge] { return next }
        let next = Int32(nodes.count)
        nodes.append(Node())
        edges[edge] = next
        nodes[Int(node)].edges.append(trigger)
        if !triggers[Int(trigger)].isActive {
            triggers[Int(trigger)].isActive = true
            let field = Int(triggers[Int(trigger)].field)
            hasTrials[field] = true
            trials[field].insert(triggers[Int(trigger)].test, trigger)
        }
        return next
    }
}
