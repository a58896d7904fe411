#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Android)
import Android
#elseif canImport(Darwin)
import Darwin
#endif

/// The macro plugin: the compiler starts it and talks to it over its standard input and output.
@main
enum CLayoutMacrosLite {
    static func main() {
        do {
            let channel = try MessageChannel.standardStreams()
            while let message = try channel.receive() {
                try channel.send(Answer.answer(to: message))
            }
        } catch {
            // Standard output is standard error by now.
            print("CLayoutMacrosLite: \(error)")
            exit(1)
        }
    }
}
