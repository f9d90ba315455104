import Base
import Testing

@testable import Pricing

struct PriceListTests {
    private func list() throws -> PriceList { try PriceList.builtIn() }

    @Test("the built-in list has a price and a unit of every thing", arguments: PricedItem.allCases)
    func complete(item: PricedItem) throws {
        #expect(try list().dollars(of: item) > 0)
        #expect(try !list().unit(of: item).isEmpty)
    }

    @Test("a million requests of a function cost 20 cents, a GB-second what the page says")
    func lambda() throws {
        let list = try list()
        #expect(abs(list.dollars(of: .lambdaRequests, 1_000_000) - 0.20) < 1e-9)
        #expect(list.dollars(of: .lambdaDurationX86) == 0.0000166667)
    }

    @Test("what lies in a higher tier costs that tier's price, and a quantity over the border both")
    func tiers() throws {
        let list = try list()
        let cost = { list.dollars(of: .httpRequests, $0) }
        #expect(abs(cost(301e6) - cost(299e6) - 1.90) < 1e-6)
        #expect(abs(cost(401e6) - cost(400e6) - 0.90) < 1e-6)
    }

    @Test(
        "a list that is none is refused with what is wrong",
        arguments: [
            ("{}", "it has no region"),
            (#"{"region": "x", "date": "d", "prices": {"a.b": {}}}"#, "nothing here is called a.b"),
            (#"{"region": "x", "date": "d", "prices": {}}"#, "there is no price of lambda.requests"),
            (
                #"{"region": "x", "date": "d", "prices": {"lambda.requests": {"unit": "r", "per": 0, "dollars": [1]}}}"#,
                "the price of lambda.requests is not one"
            ),
        ])
    func refused(text: String, reason: String) throws {
        let json = try JSON(parsing: text)
        let failure = #expect(throws: Failure.self) { try PriceList(json) }
        #expect(failure?.message.contains(reason) == true)
    }
}
