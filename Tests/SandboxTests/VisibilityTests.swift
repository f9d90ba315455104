import Base
import Foundation
import Testing

@testable import Sandbox

@Suite struct VisibleProcessorsTests {
    @Test(
        "processors are seen as on Lambda",
        arguments: [(128, 2), (3_008, 2), (3_009, 3), (5_307, 3), (5_308, 4), (7_077, 5), (8_846, 6), (10_240, 6)])
    func steps(memoryMB: Int, count: Int) {
        #expect(VisibleProcessors(memoryMB: memoryMB).count == count)
    }
}

extension SandboxScenarios {
    @Test("a function sees so many processors and no more, whichever way it counts", arguments: [nil, 1])
    func processors(count: Int?) async throws {
        let command = """
            nproc; getconf _NPROCESSORS_ONLN; grep -c '^cpu[0-9]' /proc/stat; grep -c ^processor /proc/cpuinfo
            python3 -Sc 'import os; print(os.cpu_count()); print(len(os.sched_getaffinity(0)))'
            """
        try await SandboxScenarios.withDriver { driver, folder in
            let finished = try await SandboxScenarios.shell(driver, folder, command) { $0.processors = count }
            let seen = min(count ?? VisibleProcessors(memoryMB: 128).count, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
            #expect(finished.output == String(repeating: "\(seen)\n", count: 6))
        }
    }

    @Test(
        "what /proc tells of the machine is covered, and nothing in it or of the first process can be changed or read")
    func veil() async throws {
        let hidden = """
            cmdline keys kcore kallsyms modules partitions diskstats locks iomem mtrr misc crypto dma devices vmstat \
            zoneinfo buddyinfo pagetypeinfo slabinfo softirqs
            """
        let command = """
            for f in \(hidden); do cat /proc/$f; done 2>/dev/null | head -c 200
            ls /proc/bus /proc/fs /proc/irq /proc/pressure 2>/dev/null | grep -v : | tr -d '\\n'
            cat /proc/1/environ /proc/1/maps 2>&1 | grep -vc 'Permission denied'
            ls /proc/1/root /proc/1/cwd /proc/1/fd >/dev/null 2>&1 && echo followed
            for f in kernel/core_pattern kernel/hostname vm/drop_caches net/ipv4/ip_forward; do
                ( echo 1 > /proc/sys/$f ) 2>/dev/null && echo wrote $f; done
            dmesg >/dev/null 2>&1 && echo read the log; ls /sys /boot /root /dev/kmsg 2>/dev/null
            grep -q MemTotal /proc/meminfo && grep -q processor /proc/cpuinfo && echo usable
            """
        try await SandboxScenarios.withDriver { driver, folder in
            let finished = try await SandboxScenarios.shell(driver, folder, command)
            #expect(finished.output == "0\nusable\n")
        }
    }

    @Test("each sandbox has a boot id of its own, of the form that the kernel gives")
    func bootID() async throws {
        try await SandboxScenarios.withDriver { driver, folder in
            let command = "cat /proc/sys/kernel/random/boot_id"
            let first = try await SandboxScenarios.shell(driver, folder, command).output
            let second = try await SandboxScenarios.shell(driver, folder, command).output
            let machine = try String(contentsOfFile: "/proc/sys/kernel/random/boot_id", encoding: .utf8)
            #expect(Set([first, second, machine]).count == 3)
            for text in [first, second] {
                #expect(text.dropLast().split(separator: "-").map(\.count) == [8, 4, 4, 4, 12])
                #expect(text.count == machine.count && text.hasSuffix("\n"))
            }
        }
    }
}
