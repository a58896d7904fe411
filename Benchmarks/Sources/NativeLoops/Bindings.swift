import BenchmarkFunctions

/// The function `name` as the C-imported function-pointer type `Function`.
func bind<Function>(_ name: String) -> Function {
    // SAFETY: the header gives each function the type of its name.
    unsafe unsafeBitCast(benchmark_function(name)!, to: Function.self)
}
