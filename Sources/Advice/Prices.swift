internal import Pricing

/// What AWS asks for what advice is about, in dollars; nothing where the list of this build can't be read.
struct Prices {
    /// A month has 730 hours.
    /// - Source: AWS Pricing Calculator.
    static let secondsOfMonth = 730.0 * 3_600
    /// Read once.
    private static let list = try? PriceList.builtIn()

    subscript(item: PricedItem) -> Double { Self.list?.dollars(of: item) ?? 0 }

    /// Of a GB for a second.
    func provisioned(isARM: Bool) -> Double { self[isARM ? .lambdaProvisionedARM : .lambdaProvisionedX86] }

    /// The share of provisioned environments that has to be in use for them to cost no more than runs without.
    /// - Source: AWS Lambda Pricing, "Provisioned Concurrency Pricing".
    func breakEven(isARM: Bool) -> Double {
        let run = self[isARM ? .lambdaDurationARM : .lambdaDurationX86]
        let provisionedRun = self[isARM ? .lambdaProvisionedDurationARM : .lambdaProvisionedDurationX86]
        return run > provisionedRun ? provisioned(isARM: isARM) / (run - provisionedRun) : 1
    }

    /// An amount as people read it.
    static func dollars(_ amount: Double) -> String {
        let cents = Int((amount * 100).rounded())
        return "$\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)"
    }
}
