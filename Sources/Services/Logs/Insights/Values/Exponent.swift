#if canImport(Glibc)
    internal import Glibc
#endif

/// Powers, which the machine's library computes.
enum Exponent {
    static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
    static func logarithm(_ number: Double) -> Double { log(number) }
}
