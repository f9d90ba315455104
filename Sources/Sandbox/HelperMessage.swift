internal import Base

/// A message of the protocol with the sandbox program, as `Sources/martlet-sandbox/protocol.h` describes it.
struct HelperMessage: Equatable {
    enum Kind: UInt16 {
        case create = 1
        case destroy, signal
        case run = 5
        case connect
        case hello = 64
        case created, failed, exited, destroyed, process, connected
        case note = 80
    }

    enum Tag: UInt16 {
        case code = 1
        case layer, runtime, bind, argument, environment, memory, tmp, processes, openFiles, warm, `extension`,
            extensionEnvironment
        case stage = 20
        case error, status, outOfMemoryKills, number, pid, text, port
        case cpuFolder = 30
        case memoryFolder, freezeFile, groupVersion, freezeVersion, usageFile
        case processors = 40
        case egress, secluded
    }

    static let version: UInt16 = 1
    private static let headerBytes = 16
    private static let fieldHeaderBytes = 8

    var kind: Kind
    var id: UInt64
    private var fields: [(tag: UInt16, bytes: [UInt8])] = []

    init(_ kind: Kind, id: UInt64) { (self.kind, self.id) = (kind, id) }

    static func == (left: HelperMessage, right: HelperMessage) -> Bool { left.encoded == right.encoded }

    mutating func add(_ tag: Tag, _ text: String) { fields.append((tag.rawValue, Array(text.utf8))) }
    mutating func add(_ tag: Tag, _ number: UInt64) { fields.append((tag.rawValue, HelperMessage.bytes(of: number))) }

    func text(_ tag: Tag) -> String? {
        fields.first { $0.tag == tag.rawValue }.map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    func number(_ tag: Tag) -> UInt64? {
        guard let field = fields.first(where: { $0.tag == tag.rawValue }), field.bytes.count == 8 else { return nil }
        return HelperMessage.number(field.bytes[...])
    }

    /// The failure that a `failed` or `hello` message carries.
    var failure: Failure? {
        text(.stage).map { stage in
            Failure(code: "sandbox.create", stage: stage, errno: Int32(truncatingIfNeeded: number(.error) ?? 0))
        }
    }

    /// Numbers are in the machine's order; every machine that this runs on puts the low byte first.
    var encoded: [UInt8] {
        var body: [UInt8] = []
        for field in fields {
            body += HelperMessage.bytes(of: field.tag) + [0, 0]
            body += HelperMessage.bytes(of: UInt32(field.bytes.count))
            body += field.bytes
        }
        var packet = HelperMessage.bytes(of: UInt32(HelperMessage.headerBytes + body.count))
        packet += HelperMessage.bytes(of: kind.rawValue) + HelperMessage.bytes(of: HelperMessage.version)
        packet += HelperMessage.bytes(of: id)
        return packet + body
    }

    /// Nil for a packet that does not add up.
    init?(decoding packet: ArraySlice<UInt8>) {
        let start = packet.startIndex
        guard packet.count >= HelperMessage.headerBytes,
            HelperMessage.number(packet[start..<start + 4]) == packet.count,
            let kind = Kind(rawValue: UInt16(HelperMessage.number(packet[start + 4..<start + 6]))),
            HelperMessage.number(packet[start + 6..<start + 8]) == UInt64(HelperMessage.version)
        else { return nil }
        self.init(kind, id: HelperMessage.number(packet[start + 8..<start + 16]))
        var rest = packet.dropFirst(HelperMessage.headerBytes)
        while !rest.isEmpty {
            let at = rest.startIndex
            guard rest.count >= HelperMessage.fieldHeaderBytes else { return nil }
            let length = Int(HelperMessage.number(rest[at + 4..<at + 8]))
            guard length <= rest.count - HelperMessage.fieldHeaderBytes else { return nil }
            fields.append((UInt16(HelperMessage.number(rest[at..<at + 2])), Array(rest[(at + 8)..<(at + 8 + length)])))
            rest = rest.dropFirst(HelperMessage.fieldHeaderBytes + length)
        }
    }

    private static func bytes<Number: FixedWidthInteger>(of number: Number) -> [UInt8] {
        (0..<Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}

extension HelperMessage {
    /// The request to make what `spec` describes.
    init(creating spec: SandboxSpec, id: UInt64) {
        self.init(.create, id: id)
        add(.code, spec.codeFolder)
        for folder in spec.layerFolders { add(.layer, folder) }
        if let folder = spec.runtimeFolder { add(.runtime, folder) }
        for bind in spec.binds { add(.bind, bind.source + "\0" + bind.target) }
        for argument in spec.arguments { add(.argument, argument) }
        for (name, value) in spec.environment.sorted(by: { $0.key < $1.key }) { add(.environment, "\(name)=\(value)") }
        add(.memory, UInt64(spec.memoryMB) << 20)
        add(.tmp, UInt64(spec.tmpMB) << 20)
        add(.processes, UInt64(spec.processes))
        add(.openFiles, UInt64(spec.openFiles))
        add(.processors, UInt64(spec.processors ?? VisibleProcessors(memoryMB: spec.memoryMB).count))
        if spec.isSecluded { add(.secluded, 1) }
        for (name, value) in (spec.warmEnvironment ?? [:]).sorted(by: { $0.key < $1.key }) {
            add(.warm, "\(name)=\(value)")
        }
        guard let extensions = spec.extensions else { return }
        for name in extensions.names { add(.extension, name) }
        for (name, value) in extensions.environment.sorted(by: { $0.key < $1.key }) {
            add(.extensionEnvironment, "\(name)=\(value)")
        }
    }
}
