internal import Base

/// The functions that take from lists and maps: Select, FindInMap, Cidr, GetAZs.
extension IntrinsicResolver {
    func select(_ argument: JSON) throws(TemplateFault) -> JSON {
        guard let parts = argument.array, parts.count == 2, let list = try resolve(parts[1])?.array,
            let indexValue = try resolve(parts[0]), let index = Self.integer(indexValue)
        else {
            throw .error("Fn::Select requires a list argument with two elements: an integer index and a list")
        }
        guard list.indices.contains(index) else {
            throw .error("Fn::Select cannot select nonexistent value at index \(index)")
        }
        return list[index]
    }

    private static func integer(_ value: JSON) -> Int? {
        value.integer.map { Int($0) } ?? value.string.flatMap { Int($0) }
    }

    func findInMap(_ argument: JSON) throws(TemplateFault) -> JSON? {
        guard let parts = argument.array, (3...4).contains(parts.count) else {
            throw .error(
                "every Fn::FindInMap object requires three parameters, the map name, map key and the attribute "
                    + "for return value"
            )
        }
        if parts.count == 4 && !hasLanguageExtensions {
            throw .format(
                "Fn::FindInMap with DefaultValue is only supported with the transform \(Template.languageExtensions)")
        }
        let map = try text(parts[0], of: "Fn::FindInMap")
        let key = try text(parts[1], of: "Fn::FindInMap")
        let attribute = try text(parts[2], of: "Fn::FindInMap")
        if let value = mappings[map]?[key]?[attribute] { return value }
        if let fallback = parts.last?["DefaultValue"] { return try resolve(fallback) }
        guard mappings[map] != nil else {
            throw .error("Mapping named '\(map)' is not present in the 'Mappings' section of template.")
        }
        throw .error("Unable to get mapping for \(map)::\(key)::\(attribute)")
    }

    func cidr(_ argument: JSON) throws(TemplateFault) -> JSON {
        let fault = TemplateFault.error(
            "every Fn::Cidr object requires an ipBlock, a count between 1 and 256 and optional cidrBits")
        guard let parts = argument.array, (2...3).contains(parts.count) else { throw fault }
        let block = try text(parts[0], of: "Fn::Cidr")
        guard let count = try resolve(parts[1]).flatMap(Self.integer), (1...LimitsTemplates.cidrBlocks).contains(count)
        else { throw fault }
        let isV6 = block.contains(":")
        var bits = isV6 ? 64 : 8
        if parts.count == 3 {
            guard let given = try resolve(parts[2]).flatMap(Self.integer) else { throw fault }
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
