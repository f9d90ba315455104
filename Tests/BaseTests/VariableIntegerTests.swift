import Testing

@testable import Base

@Suite("Numbers of seven bits a byte")
struct VariableIntegerTests {
    @Test(
        "are read as they were written, from the front and at a place",
        arguments: [0, 1, 127, 128, 300, 1 << 35, UInt64.max - 1, .max])
    func back(_ number: UInt64) {
        var bytes: [UInt8] = [9]
        bytes.append(variable: number)
        bytes.append(7)
        var place = 1
        #expect(bytes.variable(at: &place) == number && bytes[place] == 7)
        var rest = bytes.dropFirst()
        #expect(rest.popVariable() == number && Array(rest) == [7])
    }

    @Test("take one byte below 128, as Protocol Buffers write 300")
    func length() {
        var bytes: [UInt8] = []
        bytes.append(variable: UInt64(127))
        bytes.append(variable: UInt64(300))
        #expect(bytes == [127, 0xAC, 0x02])
    }

    @Test(
        "that do not end, or have more than 64 bits, are none",
        arguments: [[], [0x80], [UInt8](repeating: 0xFF, count: 11)])
    func none(_ bytes: [UInt8]) {
        var (rest, place) = (bytes[...], 0)
        #expect(rest.popVariable() == nil && bytes.variable(at: &place) == nil)
    }

    @Test("keep their sign", arguments: [0, -1, 1, -2, .min, Int64.max])
    func signs(_ number: Int64) { #expect(Int64(zigzag: number.zigzag) == number) }
}
