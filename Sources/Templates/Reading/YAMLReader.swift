internal import Base
internal import CYAML

/// Reads one YAML document by libyaml's events, with CloudFormation's short intrinsic functions.
///
/// A class, since the parser must neither move nor be copied. It borrows its bytes: it must not outlive them.
final class YAMLReader {
    private struct Anchor {
        let value: JSON
        let size: Int
        /// The levels below the value.
        let height: Int
    }

    // SAFETY: both are allocated and set up in init, and freed once in deinit; nothing else keeps them.
    private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    private let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
    private var hasEvent = false
    private let aliases: TemplateText.Aliases
    private var anchors: [String: Anchor] = [:]
    private var nodes = 0
    /// The deepest level reached, aliases included.
    private var reached = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, aliases: TemplateText.Aliases) {
        self.aliases = aliases
        precondition(yaml_parser_initialize(parser) == 1, "libyaml has no memory for a parser")
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }

    deinit {
        if hasEvent { yaml_event_delete(event) }
        yaml_parser_delete(parser)
        parser.deallocate()
        event.deallocate()
    }

    /// The value of the only document.
    func document() throws(TemplateFault) -> JSON {
        try next(YAML_STREAM_START_EVENT)
        try next(YAML_DOCUMENT_START_EVENT)
        try next()
        let value = try node(depth: 0)
        try next(YAML_DOCUMENT_END_EVENT)
        try next()
        guard event.pointee.type == YAML_STREAM_END_EVENT else { throw malformed("a second document") }
        return value
    }

    // MARK: - Events

    private func next() throws(TemplateFault) {
        if hasEvent { yaml_event_delete(event) }
        hasEvent = yaml_parser_parse(parser, event) == 1
        guard hasEvent else { throw parserFault() }
    }

    private func next(_ type: yaml_event_type_t) throws(TemplateFault) {
        try next()
        guard event.pointee.type == type else { throw .format("unsupported structure.") }
    }

    private func parserFault() -> TemplateFault {
        let mark = parser.pointee.problem_mark
        let place = TemplatePosition(line: mark.line + 1, column: mark.column + 1)
        // SAFETY: libyaml's texts are static C strings.
        let reason = parser.pointee.problem.map { String(cString: $0) }
        return TemplateFault("Template format error: YAML not well-formed. \(place)", detail: reason)
    }

    private func malformed(_ reason: String) -> TemplateFault {
        TemplateFault("Template format error: YAML not well-formed. \(position)", detail: reason)
    }

    private var position: TemplatePosition {
        let mark = event.pointee.start_mark
        return TemplatePosition(line: mark.line + 1, column: mark.column + 1)
    }

    // MARK: - Values

    /// The value that begins with the current event; afterwards the current event is its last.
    private func node(depth: Int) throws(TemplateFault) -> JSON {
        let outside = reached
        reached = depth
        defer { reached = max(reached, outside) }
        return try value(depth: depth)
    }

    private func value(depth: Int) throws(TemplateFault) -> JSON {
        guard depth <= LimitsTemplates.depth else { throw malformed("nested more than \(LimitsTemplates.depth) deep") }
        let before = nodes
        try count(1)
        switch event.pointee.type {
        case YAML_ALIAS_EVENT: return try alias(depth: depth)
        case YAML_SCALAR_EVENT: return anchored(scalarAnchor, from: before, depth, try scalar())
        case YAML_SEQUENCE_START_EVENT:
            let start = event.pointee.data.sequence_start
            let (anchor, tag) = (text(start.anchor), try intrinsic(text(start.tag)))
            return anchored(anchor, from: before, depth, wrap(try sequence(depth: depth), tag))
        case YAML_MAPPING_START_EVENT:
            let start = event.pointee.data.mapping_start
            let (anchor, tag) = (text(start.anchor), try intrinsic(text(start.tag)))
            return anchored(anchor, from: before, depth, wrap(try mapping(depth: depth), tag))
        default: throw malformed("expected a value")
        }
    }

    private func count(_ more: Int) throws(TemplateFault) {
        nodes += more
        if nodes > LimitsTemplates.nodes { throw malformed("more than \(LimitsTemplates.nodes) values") }
    }

    private var scalarAnchor: String? { text(event.pointee.data.scalar.anchor) }

    private func anchored(_ name: String?, from before: Int, _ depth: Int, _ value: JSON) -> JSON {
        if let name { anchors[name] = Anchor(value: value, size: nodes - before, height: reached - depth) }
        return value
    }

    private func alias(depth: Int) throws(TemplateFault) -> JSON {
        guard aliases == .expanded else {
            throw .error("YAML aliases are not allowed in CloudFormation templates")
        }
        let name = text(event.pointee.data.alias.anchor) ?? ""
        guard let anchor = anchors[name] else { throw malformed("found undefined alias '\(name)'") }
        try count(anchor.size)
        reached = max(reached, depth + anchor.height)
        guard reached <= LimitsTemplates.depth else {
            throw malformed("nested more than \(LimitsTemplates.depth) deep")
        }
        return anchor.value
    }

    private func scalar() throws(TemplateFault) -> JSON {
        let scalar = event.pointee.data.scalar
        // SAFETY: libyaml gives `length` bytes at `value`, valid until the event is deleted.
        let value = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
        let tag = text(scalar.tag)
        if let tag, let name = try intrinsic(tag) { return ShortIntrinsic.wrap(value, name) }
        if scalar.plain_implicit == 1 { return YAMLScalar.value(ofPlain: value) }
        guard let tag, tag != "!" else { return .string(value) }
        guard let typed = YAMLScalar.value(of: value, tag: tag) else { throw malformed("'\(value)' is not a \(tag)") }
        return typed
    }

    private func sequence(depth: Int) throws(TemplateFault) -> JSON {
        var elements: [JSON] = []
        while true {
            try next()
            if event.pointee.type == YAML_SEQUENCE_END_EVENT { return .array(elements) }
            elements.append(try node(depth: depth + 1))
        }
    }

    private func mapping(depth: Int) throws(TemplateFault) -> JSON {
        var members = JSONObject()
        var merged: [JSON] = []
        while true {
            try next()
            if event.pointee.type == YAML_MAPPING_END_EVENT { break }
            let (key, isMerge) = try key()
            let known = members[key] != nil
            if known && !isMerge { throw malformed("duplicate key '\(key)'") }
            try next()
            let value = try node(depth: depth + 1)
            if isMerge { merged.append(value) } else { members[key] = value }
        }
        for value in merged { try merge(value, into: &members) }
        return .object(members)
    }

    private func key() throws(TemplateFault) -> (String, isMerge: Bool) {
        try count(1)
        guard event.pointee.type == YAML_SCALAR_EVENT else {
            if event.pointee.type == YAML_ALIAS_EVENT, let key = try alias(depth: 0).string { return (key, false) }
            throw malformed("the key of a mapping must be a text")
        }
        let scalar = event.pointee.data.scalar
        // SAFETY: libyaml gives `length` bytes at `value`, valid until the event is deleted.
        let key = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
        if let anchor = scalarAnchor { anchors[anchor] = Anchor(value: .string(key), size: 1, height: 0) }
        return (key, key == "<<" && scalar.plain_implicit == 1)
    }

    private func merge(_ value: JSON, into members: inout JSONObject) throws(TemplateFault) {
        guard aliases == .expanded else { throw .error("YAML hash merges are not allowed in CloudFormation templates") }
        for source in value.array ?? [value] {
            guard let source = source.object else { throw malformed("a hash merge (<<) takes mappings") }
            for (key, value) in source where members[key] == nil { members[key] = value }
        }
    }

    // MARK: - Tags

    /// The long name of a short intrinsic function's tag; nil for no tag and for YAML's own.
    private func intrinsic(_ tag: String?) throws(TemplateFault) -> String? {
        guard let tag, tag != "!", !tag.hasPrefix("tag:yaml.org,2002:") else { return nil }
        guard let name = ShortIntrinsic.longName(ofTag: tag) else { throw malformed("unknown tag '\(tag)'") }
        return name
    }

    private func wrap(_ value: JSON, _ name: String?) -> JSON { name.map { .object([$0: value]) } ?? value }

    // SAFETY: libyaml's anchors and tags are C strings, valid until the event is deleted; they are copied here.
    private func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? { pointer.map { String(cString: $0) } }
}
