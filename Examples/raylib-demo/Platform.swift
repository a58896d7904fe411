// What the demo needs of the system's C library, in one place: standard error, a clock, sine and cosine, files.

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Writes one line to standard error.
func printError(_ line: String) {
    var text = line + "\n"
    text.withUTF8 { bytes in
        // SAFETY: the bytes are readable for their count while this closure runs.
        _ = unsafe write(STDERR_FILENO, bytes.baseAddress, bytes.count)
    }
}

/// The seconds since some moment in the past; never runs backwards.
func monotonicSeconds() -> Double {
    var time = timespec()
    // SAFETY: `time` is where the clock is written to.
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// The point of the circle around the origin at an angle in degrees, on a screen: 0 is right, 90 is down.
func pointOnCircle(radius: Float, degrees: Float) -> (x: Float, y: Float) {
    let radians = degrees * (Float.pi / 180)
    return (radius * cosf(radians), radius * sinf(radians))
}

/// Writes a text that is part of the program. May be called when a signal has stopped the program anywhere.
func writeText(_ text: StaticString, to descriptor: CInt) {
    // SAFETY: the text is there as long as the program.
    _ = unsafe write(descriptor, text.utf8Start, text.utf8CodeUnitCount)
}

/// The descriptor of a file for writing, which is made if there is none; negative if that is not possible.
func openForWriting(_ path: String) -> CInt {
    // SAFETY: the path is passed as a C string.
    unsafe open(path, O_WRONLY | O_CREAT, 0o666)
}

/// Why a file cannot be written, in the system's words; nil if it can.
///
/// Creates the file if there is none.
func reasonNotToWrite(_ path: String) -> String? {
    let descriptor = openForWriting(path)
    if descriptor < 0 {
        // SAFETY: the message is a C string until the next call of `strerror`.
        return unsafe String(cString: strerror(errno))
    }
    close(descriptor)
    return nil
}
