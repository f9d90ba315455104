internal import Base
internal import Gateway
internal import HTTP
internal import Platform

/// Where programs of this machine find the X-Ray daemon.
enum DaemonPort: Hashable {
    case off
    /// The port that SDKs know, unless somebody else has it.
    case whereFree
    case port(Int)

    private static let usual = 2000

    /// Reads the option; nil where it is neither a port nor `off`.
    init?(_ text: String?) {
        guard let text else {
            self = .whereFree
            return
        }
        if text == "off" {
            self = .off
        } else if let number = Int(text), (1...65_535).contains(number) {
            self = .port(number)
        } else {
            return nil
        }
    }

    var number: Int? {
        switch self {
        case .off: nil
        case .whereFree: Self.usual
        case .port(let number): number
        }
    }
}

/// The X-Ray daemon of this machine: segments by UDP, and sampling rules by TCP, on the same port of 127.0.0.1.
struct TraceDaemon {
    private let receiver: DatagramReceiver
    private let http: HTTPServer
    private static let host = "127.0.0.1"

    /// - Returns: nil where there is to be none, or the usual port is somebody else's.
    /// - Throws: `CommandFailure` where a port that was asked for can't be had.
    static func open(
        _ port: DaemonPort, _ platform: Platform, _ gateway: Gateway, on loops: HTTPEventLoops, _ clock: any Clock
    ) async throws -> TraceDaemon? {
        guard let number = port.number else { return nil }
        do {
            let receiver = try await DatagramReceiver.open(host: host, port: number, on: loops) {
                platform.takeTrace(datagram: $0)
            }
            let http = HTTPServer(handler: DaemonFront(gateway), group: loops.group, clock: clock)
            do {
                _ = try await http.listen(host: host, port: number)
            } catch {
                await receiver.close()
                throw error
            }
            return TraceDaemon(receiver: receiver, http: http)
        } catch let failure as Failure {
            if port == .whereFree { return nil }
            throw CommandFailure(
                "cannot receive traces on \(host):\(number): \(failure.cause ?? failure.message); "
                    + "use --xray-daemon for another port, or off")
        }
    }

    func close() async {
        await receiver.close()
        await http.shutdown(grace: .zero)
    }
}
