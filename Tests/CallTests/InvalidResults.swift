import CLayout
import TestSupport
import Testing

/// What C returns may be no value of the Swift type: there is nothing that the call could return then.
@Suite("Results that are no value")
struct InvalidResults {
    @Test("end the program: an enum without such a case") func enums() async {
        expectMessage(
            "a C function returned bytes that are no value of Codec",
            in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                let after = unsafe CFunction<(Codec) -> Codec>(address: try fixture("codec_after"))
                #expect(after(.raw) == .jpeg)
                _ = after(.jpeg)
            })
    }

    @Test("end the program: an enum in a struct") func members() async {
        expectMessage(
            "a C function returned bytes that are no value of StrictPicture",
            in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                let turn = unsafe CFunction<(Picture) -> StrictPicture>(address: try fixture("picture_turned"))
                var picture = Picture(
                    depth: 8, codec: COpenEnum(.raw), rotations: [.init(.right), .init(.left), .init(.none)])
                picture.rotations[0].rawValue = 6
                _ = turn(picture)
            })
    }

    /// Unlike the enums, a pointer has C's size, so that it could be taken as it is.
    @Test("end the program: NULL for a pointer that is not optional") func pointers() async {
        expectMessage(
            "a C function returned bytes that are no value of UnsafePointer<Int8>",
            in: await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
                let variable: CFunction<(String) -> UnsafePointer<CChar>> = unsafe try CLibrary.process.function(
                    "getenv")
                _ = unsafe variable("CLAYOUT_NO_SUCH_VARIABLE")
            })
    }
}
