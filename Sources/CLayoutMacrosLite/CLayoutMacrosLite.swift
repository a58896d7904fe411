/// The macro plugin: the compiler starts it and talks to it over its standard input and output.
@main
enum CLayoutMacrosLite {
    static func main() {}
}
