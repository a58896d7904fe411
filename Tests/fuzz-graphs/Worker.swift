import CLayout
import GraphSamples
import SeededRandom

/// Decodes every so manieth input.
struct Worker {
    let options: Options
    let corpus: Corpus
    let number: Int

    init(_ options: Options, _ corpus: Corpus, number: Int) {
        self.options = options
        self.corpus = corpus
        self.number = number
    }

    /// An input may take this long, with the sanitizer.
    private static let patience = Duration.seconds(1)

    func run() -> Tally {
        var tally = Tally()
        let clock = ContinuousClock()
        for index in stride(from: number, to: options.count, by: options.workerCount) {
            InputsInWork.begin(index, worker: number)
            var result: GraphError?
            let duration = clock.measure { result = self.result(ofInput: index) }
            let outcome = result?.reason.name ?? "decoded"
            tally.count(outcome, after: duration)
            if duration > Self.patience { tally.addProblem("input \(index) took \(duration)") }
            if Self.isImpossible(result) { tally.addProblem("input \(index): \(result!)") }
        }
        return tally
    }

    /// Whether an error cannot be that of an image.
    private static func isImpossible(_ error: GraphError?) -> Bool {
        switch error?.reason {
        case .bufferTooShort, .countTooLarge, .countsDiffer, .embeddedZero, .zeroElement: true
        default: false
        }
    }

    /// Decodes an input, and what becomes of it once more.
    func result(ofInput index: Int) -> GraphError? {
        var random = SplitMix(seed: options.seed, index: index)
        let (kind, image) = corpus.input(&random)
        // Half of them as far as memory goes: only depth and size of the image end them otherwise.
        let limits = random.chance(50) ? GraphLimits() : GraphLimits(depth: 4, byteCount: 64 * 1024)
        do throws(GraphError) {
            switch kind {
            case .document: try decodeTwice(Document.self, image, limits)
            case .tree: try decodeTwice(Node.self, image, limits)
            case .palette: try decodeTwice(Palette.self, image, limits)
            }
            return nil
        } catch {
            return error
        }
    }

    private func decodeTwice<Value: CGraphLayout>(
        _ type: Value.Type, _ image: [UInt8], _ limits: GraphLimits
    ) throws(GraphError) {
        // Its own memory, of its own size: the sanitizer sees each byte that is read behind it.
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: image.count, alignment: 1)
        defer { unsafe memory.deallocate() }
        // SAFETY: the memory has the size of the image, and the span is used only here.
        unsafe memory.copyBytes(from: image)
        let value = try unsafe Value.decode(
            image: RawSpan(_unsafeBytes: UnsafeRawBufferPointer(memory)), limits: limits)
        // What was decoded is a value like any other.
        guard let copy = Self.copy(of: value) else { return }
        guard let again = try? Value.decode(image: copy, limits: GraphLimits(byteCount: .max)).imageBytes(),
            again == copy
        else { fatalError("a decoded value is not the same after another round") }
    }

    /// The image of a value; nil if an element of an array that ends with a zero is zero but for its padding.
    private static func copy<Value: CGraphLayout>(of value: Value) -> [UInt8]? {
        do throws(GraphError) {
            return try value.imageBytes()
        } catch {
            guard error.reason == .zeroElement else { fatalError("a decoded value cannot be encoded: \(error)") }
            return nil
        }
    }
}
