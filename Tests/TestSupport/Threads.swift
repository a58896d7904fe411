#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Runs `body` on a thread made for it, and returns when that thread has ended and cleaned up after itself.
///
/// - Parameters:
///   - stackSize: The size of the thread's stack in bytes, a multiple of the page; nil for that of the system.
///   - body: What the thread does.
public func onNewThread(stackSize: Int? = nil, _ body: @escaping @Sendable () -> Void) {
    var attributes = pthread_attr_t()
    unsafe pthread_attr_init(&attributes)
    defer { unsafe pthread_attr_destroy(&attributes) }
    if let stackSize { unsafe pthread_attr_setstacksize(&attributes, stackSize) }
    let task = unsafe Unmanaged.passRetained(ThreadTask(body)).toOpaque()
    // SAFETY: the thread takes over the reference to its task.
    #if canImport(Darwin)
    var thread: pthread_t?
    let status = unsafe pthread_create(&thread, &attributes, { unsafe ThreadTask.run($0) }, task)
    precondition(status == 0, "no thread could be made")
    unsafe pthread_join(thread!, nil)
    #else
    var thread = pthread_t()
    let status = unsafe pthread_create(&thread, &attributes, { unsafe ThreadTask.run($0!) }, task)
    precondition(status == 0, "no thread could be made")
    pthread_join(thread, nil)
    #endif
}

private final class ThreadTask {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }

    static func run(_ task: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
        unsafe Unmanaged<ThreadTask>.fromOpaque(task).takeRetainedValue().body()
        return nil
    }
}
