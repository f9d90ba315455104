internal import Base

/// Ids as API Gateway makes them: base 36, ten characters for an API, six for what belongs to one.
enum APIIdentifiers {
    private static let alphabet = "abcdefghijklmnopqrstuvwxyz0123456789"

    static func api(_ randomness: any Randomness) -> String { randomness.token(10, from: alphabet) }
    static func part(_ randomness: any Randomness) -> String { randomness.token(6, from: alphabet) }
}
