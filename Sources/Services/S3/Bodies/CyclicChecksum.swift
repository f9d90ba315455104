/// A reflected cyclic redundancy check of up to 64 bits, eight bytes a step, and of long runs three such steps at once
/// in as many lanes, since each step of one waits for the step before it.
struct CyclicChecksum: Sendable {
    /// The checksum's polynomial and width with what is computed of them once.
    final class Algorithm: Sendable {
        let polynomial: UInt64
        let width: UInt64
        /// Eight tables of 256: what a byte does that many places before the end.
        fileprivate let tables: [UInt64]
        /// Eight tables of 256: what each byte of a value becomes behind a lane's bytes.
        fileprivate let laneTables: [UInt64]

        /// - Parameter polynomial: reflected: the lowest bit is the highest power.
        init(polynomial: UInt64, width: UInt64) {
            (self.polynomial, self.width) = (polynomial, width)
            var tables = [UInt64](repeating: 0, count: 8 * 256)
            for byte in 0..<256 {
                tables[byte] = (0..<8).reduce(UInt64(byte)) { rest, _ in
                    rest & 1 == 1 ? (rest >> 1) ^ polynomial : rest >> 1
                }
            }
            for index in 256..<(8 * 256) {
                let before = tables[index - 256]
                tables[index] = (before >> 8) ^ tables[Int(before & 255)]
            }
            self.tables = tables
            let lane = CyclicChecksum.power(CyclicChecksum.laneBytes, polynomial, top: 1 << (width - 1))
            laneTables = (0..<8 * 256).map { index in
                let value = UInt64(index & 255) << UInt64(8 * (index >> 8))
                return CyclicChecksum.multiply(lane, value, polynomial, top: 1 << (width - 1))
            }
        }

        fileprivate var ones: UInt64 { width == 64 ? .max : (1 << width) - 1 }
        fileprivate var top: UInt64 { 1 << (width - 1) }
    }

    /// Castagnoli's, of RFC 3720.
    static let crc32c = Algorithm(polynomial: 0x82F6_3B78, width: 32)
    /// The one of the NVM Express specification.
    static let crc64nvme = Algorithm(polynomial: 0x9A6C_9329_AC4B_C9B5, width: 64)
    static let crc32 = Algorithm(polynomial: 0xEDB8_8320, width: 32)

    private static let laneBytes = 4_096

    private let algorithm: Algorithm
    private var state: UInt64

    init(_ algorithm: Algorithm) { (self.algorithm, state) = (algorithm, algorithm.ones) }

    mutating func update(_ bytes: [UInt8]) {
        let state = state
        self.state = algorithm.tables.withUnsafeBufferPointer { tables in
            algorithm.laneTables.withUnsafeBufferPointer { laneTables in
                bytes.withUnsafeBytes { Self.advance(state, $0, tables, laneTables) }
            }
        }
    }

    /// The value of everything so far; more can follow.
    var value: UInt64 { state ^ algorithm.ones }

    private typealias Tables = UnsafeBufferPointer<UInt64>

    private static func advance(
        _ state: UInt64, _ bytes: UnsafeRawBufferPointer, _ tables: Tables, _ laneTables: Tables
    ) -> UInt64 {
        var (state, offset) = (state, 0)
        while offset + 3 * laneBytes <= bytes.count {
            var (second, third) = (UInt64(0), UInt64(0))
            for place in stride(from: offset, to: offset + laneBytes, by: 8) {
                state = step(state, bytes, place, tables)
                second = step(second, bytes, place + laneBytes, tables)
                third = step(third, bytes, place + 2 * laneBytes, tables)
            }
            state = behindLane(behindLane(state, laneTables) ^ second, laneTables) ^ third
            offset += 3 * laneBytes
        }
        while offset + 8 <= bytes.count {
            state = step(state, bytes, offset, tables)
            offset += 8
        }
        while offset < bytes.count {
            state = (state >> 8) ^ tables[Int((state ^ UInt64(bytes[offset])) & 255)]
            offset += 1
        }
        return state
    }

    @inline(__always)
    private static func step(
        _ state: UInt64, _ bytes: UnsafeRawBufferPointer, _ place: Int, _ tables: Tables
    ) -> UInt64 {
        let word = state ^ UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        var next: UInt64 = 0
        for place in 0..<8 { next ^= tables[(7 - place) << 8 | Int(word >> UInt64(place * 8) & 255)] }
        return next
    }

    /// What a value becomes behind a lane's bytes that are all zero.
    private static func behindLane(_ state: UInt64, _ tables: Tables) -> UInt64 {
        (0..<8).reduce(0) { $0 ^ tables[$1 << 8 | Int(state >> UInt64($1 * 8) & 255)] }
    }
}

// MARK: - Joining

extension CyclicChecksum {
    /// The value of two runs of bytes, one behind the other, from the values of both and the second's length: the first
    /// is multiplied by x to the power of the bits that follow it.
    static func join(_ first: UInt64, _ second: UInt64, secondLength: Int, _ algorithm: Algorithm) -> UInt64 {
        let factor = power(secondLength, algorithm.polynomial, top: algorithm.top)
        return multiply(factor, first, algorithm.polynomial, top: algorithm.top) ^ second
    }

    /// x to the power of the bits of so many bytes, modulo the polynomial.
    private static func power(_ bytes: Int, _ polynomial: UInt64, top: UInt64) -> UInt64 {
        var (power, factor, rest) = (top >> 8, top, bytes)
        while rest > 0 {
            if rest & 1 == 1 { factor = multiply(factor, power, polynomial, top: top) }
            power = multiply(power, power, polynomial, top: top)
            rest >>= 1
        }
        return factor
    }

    /// The product of two polynomials modulo a third.
    private static func multiply(_ left: UInt64, _ right: UInt64, _ polynomial: UInt64, top: UInt64) -> UInt64 {
        var (mask, right, product) = (top, right, UInt64(0))
        while mask != 0 {
            if left & mask != 0 { product ^= right }
            right = right & 1 == 1 ? (right >> 1) ^ polynomial : right >> 1
            mask >>= 1
        }
        return product
    }
}
