import Base
import Testing

@Suite("Counter mode")
struct CounterCipherTests {
    private let key = Hex.decode("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4") ?? []
    private let counter = Hex.decode("f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff") ?? []
    private let plain =
        Hex.decode(
            "6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51"
                + "30c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710") ?? []

    @Test("the text of NIST SP 800-38A, F.5.5")
    func known() {
        let cipher = CounterCipher(key: key, start: counter)
        #expect(
            Hex.encode(cipher.applied(to: plain, at: 0))
                == "601ec313775789a5b7a7f504bbf3d228f443e3ca4d62b59aca84e990cacaf5c5"
                + "2b0930daa23de94ce87017ba2d84988ddfc9c58db67aada613c2dd08457941a6")
    }

    @Test("every span is what it is of the whole", arguments: [0, 1, 15, 16, 17, 40, 63])
    func spans(offset: Int) {
        let cipher = CounterCipher(key: key, start: [UInt8](repeating: 255, count: 16))
        let whole = cipher.applied(to: plain, at: 0)
        let span = Array(whole[offset...])
        #expect(cipher.applied(to: Array(plain[offset...]), at: offset) == span)
        #expect(cipher.applied(to: span, at: offset) == Array(plain[offset...]))
        #expect(cipher.applied(to: [], at: offset).isEmpty)
    }
}
