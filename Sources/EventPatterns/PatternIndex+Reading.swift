internal import Base

/// Reading an event, and holding a pattern against what was read.
extension PatternIndex {
    mutating func read(_ event: UnsafeBufferPointer<UInt8>) throws(EventSyntaxFault) {
        if epoch == .max { forget() }
        epoch += 1
        values.removeAll(keepingCapacity: true)
        unescaped.removeAll(keepingCapacity: true)
        pulled.removeAll(keepingCapacity: true)
        (isFlat, hasReplaced) = (true, false)
        var scanner = EventScanner(event)
        try read(&scanner, 0, -1)
        try scanner.end()
    }

    /// Events are told apart by numbers; before these come again the index is built anew.
    private mutating func forget() {
        let live = rules.filter(\.isLive)
        self = PatternIndex()
        for rule in live { add(rule.pattern, as: rule.id) }
    }

    private mutating func read(
        _ scanner: inout EventScanner, _ field: Int32, _ parent: Int32
    ) throws(EventSyntaxFault) {
        let index = Int32(values.count)
        switch scanner.peek() {
        case UInt8(ascii: "{"):
            values.append(EventValue(kind: .object, field: field, parent: parent))
            try readObject(&scanner, field, index)
            values[Int(index)].end = Int32(values.count)
        case UInt8(ascii: "["):
            isFlat = false
            values.append(EventValue(kind: .array, field: field, parent: parent))
            if try scanner.enter(until: UInt8(ascii: "]")) {
                repeat { try read(&scanner, field, index) } while try scanner.goesOn(until: UInt8(ascii: "]"))
            }
            values[Int(index)].end = Int32(values.count)
        case UInt8(ascii: "\""): try readText(&scanner, field, parent)
        case UInt8(ascii: "t"):
            try scanner.word("true")
            append(EventValue(kind: .yes, field: field, parent: parent), scanner.bytes)
        case UInt8(ascii: "f"):
            try scanner.word("false")
            append(EventValue(kind: .no, field: field, parent: parent), scanner.bytes)
        case UInt8(ascii: "n"):
            try scanner.word("null")
            append(EventValue(kind: .null, field: field, parent: parent), scanner.bytes)
        default:
            var value = EventValue(kind: .number, field: field, parent: parent)
            value.number = try scanner.number()
            append(value, scanner.bytes)
        }
    }

    private mutating func readObject(
        _ scanner: inout EventScanner, _ field: Int32, _ index: Int32
    ) throws(EventSyntaxFault) {
        guard try scanner.enter(until: UInt8(ascii: "}")) else { return }
        repeat {
            _ = scanner.peek()
            let name = try scanner.string()
            try scanner.expect(UInt8(ascii: ":"))
            let child = self.field(name, scanner.bytes, in: field)
            guard child > 0 else {
                try scanner.skip()
                continue
            }
            note(child, in: index)
            try read(&scanner, child, index)
        } while try scanner.goesOn(until: UInt8(ascii: "}"))
    }

    /// 0 where no pattern names it.
    private func field(_ name: EventScanner.Text, _ bytes: UnsafeBufferPointer<UInt8>, in parent: Int32) -> Int32 {
        let raw = UnsafeBufferPointer(rebasing: bytes[name.start..<(name.start + name.count)])
        guard name.hasEscapes else { return names.find(raw, in: parent) + 1 }
        return Self.unescape(raw).withUnsafeBufferPointer { names.find($0, in: parent) } + 1
    }

    private mutating func note(_ field: Int32, in object: Int32) {
        var sight = sights[Int(field)]
        if sight.epoch != epoch { sight = Sight(epoch: epoch) }
        if sight.object == object {
            values[Int(sight.value)].kind = .replaced
            hasReplaced = true
        }
        (sight.object, sight.value) = (object, Int32(values.count))
        sight.count += 1
        sights[Int(field)] = sight
    }

    private mutating func readText(
        _ scanner: inout EventScanner, _ field: Int32, _ parent: Int32
    ) throws(EventSyntaxFault) {
        let text = try scanner.string()
        var value = EventValue(kind: .string, field: field, parent: parent)
        (value.start, value.count) = (text.start, text.count)
        let raw = UnsafeBufferPointer(rebasing: scanner.bytes[text.start..<(text.start + text.count)])
        if text.hasEscapes {
            let plain = Self.unescape(raw)
            (value.start, value.count, value.isUnescaped) = (unescaped.count, plain.count, true)
            unescaped += plain
            value.text = plain.withUnsafeBufferPointer { texts.find($0, in: 0) }
        } else {
            value.text = texts.find(raw, in: 0)
        }
        append(value, scanner.bytes)
    }

    private static func unescape(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        let quoted = [UInt8(ascii: "\"")] + text + [UInt8(ascii: "\"")]
        return quoted.withUnsafeBufferPointer { bytes in
            var scanner = JSONScanner(bytes)
            // Its grammar was checked; bytes that are no UTF-8 stand for themselves.
            guard let text = try? scanner.string() else { return Array(text) }
            return Array(text.utf8)
        }
    }

    /// Keeps a single value, and pulls the triggers whose tests it passes.
    private mutating func append(_ value: EventValue, _ event: UnsafeBufferPointer<UInt8>) {
        var value = value
        let field = Int(value.field)
        value.end = Int32(values.count) + 1
        values.append(value)
        guard hasTrials[field] else { return }
        if value.isUnescaped {
            let text = Array(unescaped[value.start..<(value.start + value.count)])
            text.withUnsafeBufferPointer { pull(by: ScalarView(value: value, bytes: $0)) }
        } else {
            pull(by: ScalarView(value: value, bytes: Self.slice(event, value)))
        }
    }

    private mutating func pull(by view: ScalarView) {
        passed.removeAll(keepingCapacity: true)
        trials[Int(view.value.field)].find(view, epoch: epoch, &passed)
        for trigger in passed where triggers[Int(trigger)].pulled != epoch {
            triggers[Int(trigger)].pulled = epoch
            pulled.append(trigger)
        }
    }

    private static func slice(_ bytes: UnsafeBufferPointer<UInt8>, _ value: EventValue) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: bytes[value.start..<(value.start + value.count)])
    }

    // MARK: - Holding a pattern against it

    /// - Parameter index: the value's place; nil where there is none.
    func matches(_ test: IndexedObject, _ index: Int32?, _ event: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let index else { return test.allowsAbsence }
        switch values[Int(index)].kind {
        case .object: return matches(members: test, index, event)
        case .array:
            if test.asksForAbsence {
                return !hasElement(of: index) { !matches(test, $0, event) }
            }
            guard values[Int(index)].end > index + 1 else { return test.allowsAbsence }
            return hasElement(of: index) { matches(test, $0, event) }
        default: return test.allowsAbsence
        }
    }

    private func matches(members test: IndexedObject, _ index: Int32, _ event: UnsafeBufferPointer<UInt8>) -> Bool {
        for member in test.members {
            let value = find(member.field, in: index)
            switch member.test {
            case .leaf(let leaf): guard matches(leaf, value, event) else { return false }
            case .object(let inner): guard matches(inner, value, event) else { return false }
            }
        }
        for choices in test.alternatives {
            guard choices.contains(where: { matches(members: $0, index, event) }) else { return false }
        }
        return true
    }

    /// A member of an object.
    private func find(_ field: Int32, in object: Int32) -> Int32? {
        let sight = sights[Int(field)]
        guard sight.epoch == epoch else { return nil }
        if sight.object == object { return sight.value }
        guard sight.count > 1 else { return nil }
        var index = object + 1
        let end = values[Int(object)].end
        while index < end {
            let value = values[Int(index)]
            if value.field == field, value.kind != .replaced { return index }
            index = value.end
        }
        return nil
    }

    private func hasElement(of array: Int32, _ isSuch: (Int32) -> Bool) -> Bool {
        var index = array + 1
        let end = values[Int(array)].end
        while index < end {
            if isSuch(index) { return true }
            index = values[Int(index)].end
        }
        return false
    }

    private func matches(_ leaf: IndexedLeaf, _ index: Int32?, _ event: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let index else { return leaf.allowsAbsence }
        switch values[Int(index)].kind {
        case .object: return leaf.allowsAbsence
        case .array:
            var hasValue = false
            return matches(leaf, elementsOf: index, &hasValue, event) || (!hasValue && leaf.allowsAbsence)
        default: return matches(leaf, single: index, event)
        }
    }

    private func matches(
        _ leaf: IndexedLeaf, elementsOf array: Int32, _ hasValue: inout Bool, _ event: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        var index = array + 1
        let end = values[Int(array)].end
        while index < end {
            switch values[Int(index)].kind {
            case .object: break
            case .array: if matches(leaf, elementsOf: index, &hasValue, event) { return true }
            default:
                hasValue = true
                if matches(leaf, single: index, event) { return true }
            }
            index = values[Int(index)].end
        }
        return false
    }

    private func matches(_ leaf: IndexedLeaf, single index: Int32, _ event: UnsafeBufferPointer<UInt8>) -> Bool {
        let value = values[Int(index)]
        if value.kind == .string, leaf.has(text: value.text) { return true }
        guard !leaf.others.isEmpty else { return false }
        guard value.isUnescaped else {
            return ScalarView(value: value, bytes: Self.slice(event, value)).matches(leaf)
        }
        return Array(unescaped[value.start..<(value.start + value.count)]).withUnsafeBufferPointer {
            ScalarView(value: value, bytes: $0).matches(leaf)
        }
    }
}
