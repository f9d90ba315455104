import Foundation

@testable import Sandbox

/// A small network of a test's own: the sandbox program runs in a network namespace with one neighbour, 198.51.100.2,
/// in another. All of it is gone when the program ends.
///
/// The machine in it is 198.51.100.1. On both, and on the addresses of clouds' metadata services and of a loopback,
/// port 8080 says who answers, port 8081 sends back what it gets, and port 8082 sends eight million bytes.
/// The neighbour also answers each question for a name with its own address, but for `silent.example` with nothing.
struct NetworkWorld {
    /// To be started in the sandbox program's place.
    let program: String

    init(_ folder: TestFolder) throws {
        program = folder.path + "/martlet-world"
        try folder.write("resolv.conf", "nameserver 198.51.100.2\n")
        try folder.write("host.py", NetworkWorld.host)
        try folder.write(
            "machine.sh", NetworkWorld.machine(folder.path, try LinuxSandboxDriver.programBesideExecutable()))
        try folder.write(
            "martlet-world",
            "#!/bin/sh\nexec unshare -n -m --propagation private sh \(folder.path)/machine.sh \"$@\"\n",
            permissions: 0o755)
    }

    private static func machine(_ folder: String, _ program: String) -> String {
        """
        set -e
        ip link set lo up
        mount --bind \(folder)/resolv.conf /etc/resolv.conf
        unshare -n python3 -S \(folder)/host.py neighbour > \(folder)/neighbour.pid &
        while ! [ -s \(folder)/neighbour.pid ]; do sleep 0.01; done
        there=$(cat \(folder)/neighbour.pid)
        ip link add here type veth peer name there netns $there
        ip addr add 198.51.100.1/24 dev here
        ip link set here up
        nsenter -t $there -n sh -ec '
            ip link set lo up
            for address in 198.51.100.2/24 169.254.169.254/32; do ip addr add $address dev there; done
            ip link set there up'
        ip route add 169.254.169.254 dev here
        python3 -S \(folder)/host.py machine > \(folder)/machine.pid &
        while ! [ -s \(folder)/machine.pid ]; do sleep 0.01; done
        exec \(program) "$@"
        """
    }

    /// Ends with its parent, which becomes the sandbox program.
    private static let host = #"""
        import ctypes, os, signal, socket, sys, threading
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)
        def serve(port, answer):
            listener = socket.create_server(("0.0.0.0", port), backlog=64)
            def one(connection):
                try:
                    answer(connection)
                except OSError:
                    pass
                connection.close()
            def run():
                while True:
                    threading.Thread(target=one, args=[listener.accept()[0]], daemon=True).start()
            threading.Thread(target=run, daemon=True).start()
        def say(connection):
            connection.sendall(sys.argv[1].encode())
        def echo(connection):
            while data := connection.recv(65536):
                connection.sendall(data)
        def flood(connection):
            connection.sendall(bytes(8_000_000))
        serve(8080, say); serve(8081, echo); serve(8082, flood); serve(4566, say)
        names = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        names.bind(("0.0.0.0", 53))
        print(os.getpid(), flush=True)
        while True:
            question, asker = names.recvfrom(512)
            if b"\6silent" in question:
                continue
            end = question.index(0, 12) + 5
            is_address = question[end - 4:end - 2] == b"\0\1"
            head = question[:2] + b"\x81\x80\0\1" + (b"\0\1" if is_address else b"\0\0") + b"\0\0\0\0"
            record = b"\xc0\x0c\0\1\0\1\0\0\0\x3c\0\4" + socket.inet_aton("198.51.100.2")
            names.sendto(head + question[12:end] + (record if is_address else b""), asker)
        """#
}
