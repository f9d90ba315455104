internal import Base
internal import CCrypto

/// The numbers of an RSA key of four primes.
///
/// A signature is made modulo each prime by itself, so four of a quarter of the length take half the time of two of a
/// half. libcrypto signs with such a key, but makes one of 2,048 bits of three primes at most, for which it has no
/// quick arithmetic. The primes come from libcrypto's generator.
/// - Source: RFC 8017, section 3.2 and appendix A.1.2.
struct KeyNumbers {
    private static let primes = 4
    private static let exponent: UInt = 65_537
    /// How often primes are drawn: their product has a bit too few every third time or so.
    private static let attempts = 100

    /// RSAPrivateKey in DER.
    let bytes: [UInt8]

    /// Nil where libcrypto refuses.
    init?(bits: Int) {
        let work = Work()
        guard let exponent = work.number(Self.exponent) else { return nil }
        for _ in 0..<Self.attempts {
            let primes = (0..<Self.primes).compactMap { _ in work.prime(bits: bits / Self.primes) }
            guard primes.count == Self.primes, let modulus = work.product(primes) else { return nil }
            let lessOne = primes.compactMap { work.lessOne($0) }
            guard lessOne.count == primes.count, let order = work.product(lessOne) else { return nil }
            // No inverse: the exponent divides the order.
            guard BN_num_bits(modulus) == CInt(bits), let secret = work.inverse(of: exponent, modulo: order) else {
                continue
            }
            guard let written = Self.write(modulus, exponent, secret, primes, lessOne, work) else { return nil }
            bytes = written
            return
        }
        return nil
    }

    private static func write(
        _ modulus: OpaquePointer, _ exponent: OpaquePointer, _ secret: OpaquePointer, _ primes: [OpaquePointer],
        _ lessOne: [OpaquePointer], _ work: Work
    ) -> [UInt8]? {
        let exponents = lessOne.compactMap { work.remainder(of: secret, by: $0) }
        guard exponents.count == primes.count, let second = work.inverse(of: primes[1], modulo: primes[0]) else {
            return nil
        }
        var others: [UInt8] = []
        for index in 2..<primes.count {
            guard let before = work.product(Array(primes[..<index])),
                let coefficient = work.inverse(of: before, modulo: primes[index])
            else { return nil }
            others += DER.sequence([primes[index], exponents[index], coefficient].flatMap { DER.integer($0) })
        }
        let first = [modulus, exponent, secret, primes[0], primes[1], exponents[0], exponents[1], second]
        // Version 1 tells of more than two primes.
        return DER.sequence([0x02, 0x01, 0x01] + first.flatMap { DER.integer($0) } + DER.sequence(others))
    }
}

/// Numbers that live as long as the work with them; nil stands for what libcrypto could not do.
private final class Work {
    private let context = BN_CTX_secure_new()
    private var numbers: [OpaquePointer] = []

    deinit {
        for number in numbers { BN_clear_free(number) }
        BN_CTX_free(context)
    }

    private func make() -> OpaquePointer? {
        guard let number = BN_new() else { return nil }
        numbers.append(number)
        return number
    }

    func number(_ value: UInt) -> OpaquePointer? {
        guard let number = make(), BN_set_word(number, value) == 1 else { return nil }
        return number
    }

    func prime(bits: Int) -> OpaquePointer? {
        guard let prime = make(), BN_generate_prime_ex(prime, CInt(bits), 0, nil, nil, nil) == 1 else { return nil }
        BN_set_flags(prime, BN_FLG_CONSTTIME)
        return prime
    }

    func lessOne(_ number: OpaquePointer) -> OpaquePointer? {
        guard let less = make(), BN_copy(less, number) != nil, BN_sub_word(less, 1) == 1 else { return nil }
        BN_set_flags(less, BN_FLG_CONSTTIME)
        return less
    }

    func product(_ factors: [OpaquePointer]) -> OpaquePointer? {
        guard let product = number(1) else { return nil }
        for factor in factors where BN_mul(product, product, factor, context) != 1 { return nil }
        return product
    }

    func inverse(of number: OpaquePointer, modulo modulus: OpaquePointer) -> OpaquePointer? {
        guard let inverse = make(), BN_mod_inverse(inverse, number, modulus, context) != nil else { return nil }
        return inverse
    }

    func remainder(of number: OpaquePointer, by divisor: OpaquePointer) -> OpaquePointer? {
        guard let remainder = make(), BN_div(nil, remainder, number, divisor, context) == 1 else { return nil }
        return remainder
    }
}

/// As much of the encoding as a key needs.
private enum DER {
    static func integer(_ number: OpaquePointer) -> [UInt8] {
        // A leading zero wherever the first bit is one, which would make the number negative.
        let count = Int(BN_num_bits(number)) / 8 + 1
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, used in
            // SAFETY: writes exactly `count` bytes, or none where the number has more.
            used = Int(BN_bn2binpad(number, buffer.baseAddress, CInt(count))) == count ? count : 0
        }
        return tagged(0x02, bytes)
    }

    static func sequence(_ content: [UInt8]) -> [UInt8] { tagged(0x30, content) }

    private static func tagged(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
        guard content.count > 127 else { return [tag, UInt8(content.count)] + content }
        let length = withUnsafeBytes(of: UInt32(content.count).bigEndian) { Array($0.drop { $0 == 0 }) }
        return [tag, 0x80 | UInt8(length.count)] + length + content
    }
}
