/// What AWS asks for what a trace did. Prices of us-east-1 in dollars, without free tiers and volume discounts, as
/// published in January 2025.
/// - Source: the pricing pages of Lambda, API Gateway and DynamoDB (on-demand).
enum Prices {
    static let region = "us-east-1"
    static let date = "2025-01"
    /// $0.20 a million.
    static let lambdaRequest = 0.20e-6
    /// x86, the first tier.
    static let lambdaGigabyteSecond = 0.0000166667
    /// $3.50 a million, the first tier of REST APIs.
    static let restAPIRequest = 3.50e-6
    /// $0.125 a million: 4 KB read consistently, or 8 KB eventually.
    static let readRequestUnit = 0.125e-6
    /// $0.625 a million: 1 KB written.
    static let writeRequestUnit = 0.625e-6
}
