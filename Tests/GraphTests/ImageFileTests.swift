import CLayout
import CompilerSupport
import Foundation
import GraphSamples
import PackageFolder
import SeededRandom
import TestSupport
import Testing

/// An image in a file is read by a C program that knows how images are made, and nothing else.
@Suite("Images in files")
struct ImageFileTests {
    @Test("are read by C", arguments: ["clang", "gcc"])
    func readByC(compiler: String) throws {
        try withTemporaryFolder { folder in
            let program = folder.appending(path: "print_image").path
            let fixtures = packageFolder + "/Fixtures/Graphs/"
            let compilation = try run([
                compiler, "-std=gnu11", "-Wall", "-Wextra", fixtures + "print_image.c", fixtures + "print.c",
                "-o", program,
            ])
            #expect(compilation.output == "")
            for index in 0..<10 {
                var random = SplitMix(seed: 2, index: index)
                let document = index == 0 ? .full : Document.random(&random, size: 10 * index)
                let file = folder.appending(path: "document.image")
                try Data(document.imageBytes()).write(to: file)
                #expect(try run([program, file.path]).output == document.canonicalText)
                let image = [UInt8](try Data(contentsOf: file))
                #expect(try Document.decode(image: image).canonicalText == document.canonicalText)
            }
        }
    }
}
