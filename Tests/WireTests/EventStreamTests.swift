import Base
import Testing

@testable import Wire

@Suite struct EventStreamTests {
    @Test("messages are the bytes of the specification's own examples")
    func examples() throws {
        var message = EventStreamMessage(event: "", contentType: "", payload: [])
        message.headers = []
        #expect(Hex.encode(message.bytes) == "000000100000000005c248eb7d98c8ff")
        message.payload = Array("{'foo':'bar'}".utf8)
        #expect(Base64.encode(message.bytes) == "AAAAHQAAAAD9Uoxaeydmb28nOidiYXInfcNlOTY=")
    }

    @Test("an event has its type, the type of its content and the type of the message")
    func event() {
        let message = EventStreamMessage(event: "PayloadChunk", contentType: "application/octet-stream", payload: [1])
        #expect(message.headers.map(\.name) == [":event-type", ":content-type", ":message-type"])
        #expect(message.headers.map(\.value) == ["PayloadChunk", "application/octet-stream", "event"])
        let bytes = message.bytes
        let checksum = bytes.suffix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        #expect(bytes[3] == UInt8(bytes.count) && checksum == Digest.crc32(bytes.dropLast(4)))
    }

    @Test("a message is read as it was written, and what is damaged is none")
    func reading() {
        let message = EventStreamMessage(event: "sessionUpdate", contentType: "application/json", payload: [1, 2, 3])
        #expect(EventStreamMessage(message.bytes) == message)
        #expect(message.name == "sessionUpdate")
        for place in message.bytes.indices {
            var damaged = message.bytes
            damaged[place] ^= 0x40
            #expect(EventStreamMessage(damaged) == nil)
            #expect(EventStreamMessage(Array(message.bytes[..<place])) == nil)
        }
    }
}
