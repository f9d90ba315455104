import Testing

@testable import DynamoDB

@Suite struct DynamoNumberTests {
    @Test(
        "numbers print without exponent, leading or trailing zeros",
        arguments: [
            ("0", "0"), ("-0", "0"), ("0.000", "0"), ("007", "7"), ("1.50", "1.5"), ("-12.340", "-12.34"),
            ("1e3", "1000"),
            ("1.5E+2", "150"), ("12e-4", "0.0012"), (".5", "0.5"), ("5.", "5"), ("+7", "7"), ("100", "100"),
            ("1e20", "100000000000000000000"),
            ("12345678901234567890123456789012345678", "12345678901234567890123456789012345678"),
            ("-0.00012345678901234567890123456789012345678", "-0.00012345678901234567890123456789012345678"),
            ("1E-130", "0." + String(repeating: "0", count: 129) + "1"),
            (
                "9.9999999999999999999999999999999999999E+125",
                String(repeating: "9", count: 38) + String(repeating: "0", count: 88)
            ),
        ])
    func printing(_ text: String, _ expected: String) throws {
        #expect(try DynamoNumber(text).description == expected)
    }

    @Test(
        "what is no number is refused with DynamoDB's text",
        arguments: [
            ("", "The parameter cannot be converted to a numeric value"),
            ("dog", "The parameter cannot be converted to a numeric value: dog"),
            ("1 ", "The parameter cannot be converted to a numeric value: 1 "),
            ("1e", "The parameter cannot be converted to a numeric value: 1e"),
            (".", "The parameter cannot be converted to a numeric value: ."),
            ("NaN", "The parameter cannot be converted to a numeric value: NaN"),
            ("1e126", "Number overflow. Attempting to store a number with magnitude larger than supported range"),
            ("-1e126", "Number overflow. Attempting to store a number with magnitude larger than supported range"),
            (
                "1e999999999999",
                "Number overflow. Attempting to store a number with magnitude larger than supported range"
            ),
            ("1e-131", "Number underflow. Attempting to store a number with magnitude smaller than supported range"),
            (
                "123456789012345678901234567890123456789",
                "Attempting to store more than 38 significant digits in a Number"
            ),
        ])
    func refusals(_ text: String, _ message: String) {
        #expect {
            try DynamoNumber(text)
        } throws: {
            ($0 as? NumberFault)?.message == message
        }
    }

    @Test(
        "sums are exact",
        arguments: [
            ("1", "2", "3"), ("0.1", "0.2", "0.3"), ("-5", "5", "0"), ("1e38", "-1", String(repeating: "9", count: 38)),
            ("9e125", "9e124", "99" + String(repeating: "0", count: 124)), ("-1.5", "-2.5", "-4"), ("3", "-10", "-7"),
            ("99999999999999999999999999999999999999", "1", "1" + String(repeating: "0", count: 38)),
            ("0", "-4", "-4"), ("1e20", "1", "100000000000000000001"),
        ])
    func sums(_ left: String, _ right: String, _ sum: String) throws {
        #expect(try DynamoNumber(left).adding(DynamoNumber(right)).description == sum)
        #expect(try DynamoNumber(right).adding(DynamoNumber(left)).description == sum)
        #expect(try DynamoNumber(sum).subtracting(DynamoNumber(right)) == DynamoNumber(left))
    }

    @Test(
        "sums outside the range or over 38 digits overflow",
        arguments: [
            ("9e125", "9e125"), ("1e50", "1"), ("1e38", "1"), ("-9e125", "-9e125"),
            ("99999999999999999999999999999999999999", "0.1"),
        ])
    func overflows(_ left: String, _ right: String) {
        #expect(throws: NumberFault.overflow) { try DynamoNumber(left).adding(DynamoNumber(right)) }
    }

    /// Ascending.
    static let ordered = [
        "-9e125", "-123.46", "-123.45", "-100", "-99", "-10", "-1.5", "-1", "-0.9", "-0.01", "-1e-130", "0", "1e-130",
        "0.01",
        "0.011", "0.1", "0.9", "1", "1.0001", "1.01", "1.1", "2", "9", "10", "10.5", "11", "99", "100", "101", "123.45",
        "1e38",
        "12345678901234567890123456789012345678e5", "9e125",
    ]

    @Test("numbers compare by value, and their key bytes in the same order")
    func order() throws {
        let numbers = try Self.ordered.map { try DynamoNumber($0) }
        #expect(numbers == numbers.shuffled().sorted())
        let keys = numbers.map { number -> [UInt8] in
            var key: [UInt8] = []
            KeyBytes.append(number, to: &key)
            return key
        }
        for (first, second) in zip(keys, keys.dropFirst()) { #expect(first.lexicographicallyPrecedes(second)) }
    }

    @Test("whole numbers come back as such")
    func integers() throws {
        for value in [0, 1, -1, 10, 1200, -98_000, Int.max / 10] { #expect(DynamoNumber(value).integer == value) }
        #expect(try DynamoNumber("1.5").integer == nil)
        #expect(try DynamoNumber("1e30").integer == nil)
        #expect(try DynamoNumber(120) == DynamoNumber("1.2e2"))
    }
}
