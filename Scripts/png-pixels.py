#!/usr/bin/env python3
"""Looks at the pixels of PNG files, with nothing but Python's standard library.

    png-pixels.py same FIRST SECOND          ends with 1 unless both have the same size and pixels
    png-pixels.py size FILE WIDTH HEIGHT     ends with 1 unless the picture has this size
    png-pixels.py pixel FILE X Y R G B       ends with 1 unless the pixel has this color, give or take 2 (for OpenGL)
    png-pixels.py colors FILE MINIMUM        ends with 1 unless the picture has at least so many colors

Knows 8 bits a channel, RGB or RGBA, not interlaced, with all filters.
"""

import struct
import sys
import zlib


def fail(message):
    print("png-pixels: " + message, file=sys.stderr)
    sys.exit(1)


def chunks(data):
    position = 8
    while position + 12 <= len(data):
        (length,) = struct.unpack_from(">I", data, position)
        content = data[position + 8 : position + 8 + length]
        (checksum,) = struct.unpack_from(">I", data, position + 8 + length)
        if zlib.crc32(data[position + 4 : position + 8 + length]) != checksum:
            raise ValueError("a chunk has a wrong checksum")
        yield data[position + 4 : position + 8], content
        position += 12 + length


def nearest(left, above, corner):
    """The PNG specification's Paeth predictor."""
    estimate = left + above - corner
    to_left, to_above, to_corner = abs(estimate - left), abs(estimate - above), abs(estimate - corner)
    if to_left <= to_above and to_left <= to_corner:
        return left
    return above if to_above <= to_corner else corner


def unfilter(kind, row, above, step):
    """Undoes the filter of one row, in place."""
    if kind > 4:
        raise ValueError("a row has an unknown filter")
    for i in range(len(row) if kind else 0):
        left = row[i - step] if i >= step else 0
        corner = above[i - step] if i >= step else 0
        added = (0, left, above[i], (left + above[i]) // 2, nearest(left, above[i], corner))[kind]
        row[i] = (row[i] + added) & 255
    return row


def read(path):
    """The width, the height and the rows of a picture; each row is a list of (red, green, blue)."""
    with open(path, "rb") as file:
        data = file.read()
    if data[:8] != b"\x89PNG\r\n\x1a\n":
        raise ValueError("not a PNG file")
    header, compressed = b"", b""
    for name, content in chunks(data):
        if name == b"IHDR":
            header = content
        elif name == b"IDAT":
            compressed += content
    width, height, depth, color, _, _, interlace = struct.unpack(">IIBBBBB", header)
    if depth != 8 or color not in (2, 6) or interlace:
        raise ValueError("a kind of PNG that this script does not know")
    step = 4 if color == 6 else 3
    stride = 1 + width * step
    pixels = zlib.decompress(compressed)
    if len(pixels) != stride * height:
        raise ValueError("not all pixels are there")
    rows, above = [], bytearray(width * step)
    for y in range(height):
        start = y * stride
        above = unfilter(pixels[start], bytearray(pixels[start + 1 : start + stride]), above, step)
        rows.append(list(zip(above[0::step], above[1::step], above[2::step])))
    return width, height, rows


def same(first, second):
    if read(first) != read(second):
        fail(f"{first} and {second} are different pictures")


def size(path, width, height):
    found = read(path)[:2]
    if found != (int(width), int(height)):
        fail(f"{path} is {found[0]} x {found[1]}, not {width} x {height}")


def pixel(path, x, y, *color):
    found = read(path)[2][int(y)][int(x)]
    if any(abs(channel - int(wanted)) > 2 for channel, wanted in zip(found, color)):
        fail(f"{path} has the color {found} at {x}, {y}, not {color}")


def colors(path, minimum):
    found = len({color for row in read(path)[2] for color in row})
    if found < int(minimum):
        fail(f"{path} has {found} colors, not {minimum}")


def main(arguments):
    commands = {"same": (same, 2), "size": (size, 3), "pixel": (pixel, 6), "colors": (colors, 2)}
    command, count = commands.get(arguments[0] if arguments else "", (None, 0))
    if command is None or len(arguments) != 1 + count:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    try:
        command(*arguments[1:])
    except (OSError, ValueError, struct.error, zlib.error) as error:
        fail(f"{arguments[1]}: {error}")


main(sys.argv[1:])
