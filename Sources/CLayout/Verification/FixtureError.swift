/// Why a layout fixture cannot be used: what was expected where, what was found, and what to do.
///
/// ```
/// raylib.layout:12: expected a number after "size", found "x12"; make the table again with Scripts/make-layout-fixtures
/// ```
public struct FixtureError: Error, Equatable, Sendable {
    /// What is wrong, for code that reacts to it.
    public enum Reason: Equatable, Sendable {
        /// The file cannot be opened: it does not exist or may not be read.
        case cannotOpen
        /// The file was opened, and reading it failed: it may be a folder.
        case cannotRead
        /// The file is larger than any layout table.
        case tooLarge
        /// The text has a byte 0, so it is no text.
        case containsNul
        /// A line starts with neither `struct` nor `field`, or a number is announced by another word.
        case unknownKeyword
        /// A line ends too early.
        case truncatedLine
        /// A line goes on behind its last word.
        case unexpectedWord
        /// A name is no C identifier.
        case notAName
        /// A number has other characters than digits.
        case notANumber
        /// A number does not fit in `Int`.
        case numberTooLarge
        /// An alignment is not a power of two, or a count is 0.
        case impossibleNumber
        /// A kind is none of those that ``ScalarKind`` has, nor `struct`.
        case unknownKind
        /// A struct has a name that one before it has.
        case duplicateStruct
        /// A field has a name that one before it in the struct has.
        case duplicateField
        /// A field stands before the first struct.
        case fieldBeforeStruct
        /// A field ends behind its struct.
        case fieldOutsideStruct
        /// The fixture has no struct of the name that was asked for.
        case noSuchStruct
    }

    /// What is wrong, for code that reacts to it.
    public let reason: Reason
    /// The file, or what was given as the source of the text.
    public let file: String
    /// The number of the line, from 1; nil where the file as a whole is meant.
    public let line: Int?
    /// What would have been right.
    public let expected: String
    /// What was there, with unprintable bytes as `\xNN` and cut after 40 bytes.
    public let found: String
    /// What to do about it.
    public let advice: String
}

extension FixtureError: CustomStringConvertible {
    /// The error in one line, as compilers write theirs: `file:line: expected …, found …; advice`.
    public var description: String {
        var place = file
        if let line { place += ":\(line)" }
        return place + ": expected " + expected + ", found " + found + "; " + advice
    }
}

/// `bytes` between quotation marks for a message, with unprintable bytes as `\xNN` and cut after 40 bytes.
func quoted(_ bytes: some Collection<UInt8>) -> String {
    let digits: [Character] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "a", "b", "c", "d", "e", "f"]
    var text = "\""
    for byte in bytes.prefix(40) {
        if byte >= 0x20, byte < 0x7f {
            text.unicodeScalars.append(Unicode.Scalar(byte))
        } else {
            text += "\\x"
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
    }
    return text + (bytes.count > 40 ? "…\"" : "\"")
}
