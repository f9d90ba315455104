/// How AWS names what it discovers.
enum DiscoveredName {
    /// `orders.api@OrderPlaced` for the source `orders.api` and the detail type `order placed`. What a schema's name
    /// can't have is a hyphen: `aws.partner/auth0.com` becomes `aws.partner-auth0.com`.
    static func schema(source: String, detailType: String) -> String {
        let source = String(
            String.UnicodeScalarView(source.unicodeScalars.map { SchemaName.allowsPart($0) ? $0 : "-" }))
        return "\(source)@\(component(detailType))"
    }

    /// A detail type, or a member's name, as the name of a component: its words with a capital each, without what is
    /// no letter or digit.
    static func component(_ text: String) -> String {
        var name = ""
        var isStart = true
        for scalar in text.unicodeScalars {
            switch scalar {
            case "a"..."z" where isStart:
                name.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) - 32))
                isStart = false
            case "A"..."Z", "a"..."z", "0"..."9":
                name.unicodeScalars.append(scalar)
                isStart = false
            default: isStart = true
            }
        }
        return name.isEmpty ? "Event" : name
    }
}
