internal import Base

/// The functions that take from lists and maps: Select, FindInMap, Cidr, GetAZs.
extension IntrinsicResolver {
    func select(_ argument: JSON) throws(TemplateFault) -> JSON {
        guard let parts = argument.array, parts.count == 2, let list = try resolve(parts[1])?.array,
            let indexValue = try resolve(parts[0]), let index = Self.integer(indexValue)
        else { throw .select }
        guard list.indices.contains(index) else { throw .nonexistent(index: index) }
        return list[index]
    }

    static func integer(_ value: JSON) -> Int? {
        value.integer.map { Int($0) } ?? value.string.flatMap { Int($0) }
    }

    func findInMap(_ argument: JSON) throws(TemplateFault) -> JSON? {
        let parts = try Self.mapParts(argument, hasLanguageExtensions: hasLanguageExtensions)
        let map = try text(parts[0], of: "Fn::FindInMap")
        let key = try text(parts[1], of: "Fn::FindInMap")
        let attribute = try text(parts[2], of: "Fn::FindInMap")
        if let value = mappings[map]?[key]?[attribute] { return value }
        if let fallback = parts.last?["DefaultValue"] { return try resolve(fallback) }
        guard mappings[map] != nil else { throw .missing(map: map) }
        throw .missing(map: map, key: key, attribute: attribute)
    }

    /// The three arguments of `Fn::FindInMap`; with the language extensions, also an object with `DefaultValue`.
    static func mapParts(_ argument: JSON, hasLanguageExtensions: Bool) throws(TemplateFault) -> [JSON] {
        guard let parts = argument.array, (3...4).contains(parts.count) else { throw .findInMap }
        guard parts.count == 4 else { return parts }
        guard hasLanguageExtensions else { throw .languageExtension("Fn::FindInMap with DefaultValue") }
        guard parts[3]["DefaultValue"] != nil else { throw .findInMap }
        return parts
    }

    func cidr(_ argument: JSON) throws(TemplateFault) -> JSON {
        guard let parts = argument.array, (2...3).contains(parts.count) else { throw .cidr }
        let block = try text(parts[0], of: "Fn::Cidr")
        guard let count = try resolve(parts[1]).flatMap(Self.integer), (1...LimitsTemplates.cidrBlocks).contains(count)
        else { throw .cidr }
        let isV6 = block.contains(":")
        var bits = isV6 ? 64 : 8
        if parts.count == 3 {
            guard let given = try resolve(parts[2]).flatMap(Self.integer) else { throw .cidr }
            bits = given
        }
        guard let blocks = CIDRBlock(block)?.subnets(count: count, hostBits: bits) else {
            throw .error("Fn::Cidr cannot make \(count) blocks of \(bits) bits from \(block)")
        }
        return .array(blocks.map { .string($0) })
    }

    func availabilityZones(_ argument: JSON) throws(TemplateFault) -> JSON {
        let region = try text(argument, of: "Fn::GetAZs")
        return .array(
            context.availabilityZones(of: region.isEmpty ? context.region.rawValue : region).map { .string($0) })
    }
}
