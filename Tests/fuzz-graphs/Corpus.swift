import GraphSamples
import SeededRandom

/// Images of random graphs, of which the inputs are made.
struct Corpus: Sendable {
    /// What an image is decoded as.
    enum Kind: CaseIterable {
        case document, tree, palette
    }

    private let images: [Kind: [[UInt8]]]

    init(seed: UInt64) {
        var images: [Kind: [[UInt8]]] = [:]
        for index in 0..<64 {
            var random = SplitMix(seed: seed, index: -1 - index)
            let document = Document.random(&random, size: index % 8)
            let tree = Node.random(&random, depth: 4, size: 4)
            // What a generator makes can be encoded.
            images[.document, default: []].append(try! document.imageBytes())
            images[.tree, default: []].append(try! tree.imageBytes())
            images[.palette, default: []].append(try! document.palette.imageBytes())
        }
        self.images = images
    }

    /// A mutated image.
    func input(_ random: inout SplitMix) -> (kind: Kind, image: [UInt8]) {
        let kind = random.pick([Kind.document, .document, .document, .tree, .palette])
        let candidates = images[kind]!
        var mutation = Mutation(image: random.pick(candidates), other: random.pick(candidates))
        repeat { mutation.mutate(&random) } while random.chance(40)
        return (kind, mutation.image)
    }
}
