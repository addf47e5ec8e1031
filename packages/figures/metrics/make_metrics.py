"""Writes src/draw/metrics.ts: the advance widths of Liberation Sans, regular and bold. See ORIGIN.md.

Usage: /usr/bin/python3 make_metrics.py > ../src/draw/metrics.ts
"""

import unicodedata
from fontTools.ttLib import TTFont

FOLDER = "/usr/share/fonts/truetype/liberation2/"
# Basic Latin to Latin Extended-B, Greek, Cyrillic, Latin Extended Additional, punctuation, currency, letterlike, arrows, mathematics.
BLOCKS = [(0x20, 0x7E), (0xA0, 0x24F), (0x370, 0x3FF), (0x400, 0x4FF), (0x1E00, 0x1EFF), (0x2010, 0x205E), (0x20A0, 0x20BF), (0x2100, 0x214F), (0x2190, 0x21FF), (0x2200, 0x22FF)]


def runs(font):
    widths, names = font["hmtx"], font.getBestCmap()
    found = []
    for first, last in BLOCKS:
        for code in range(first, last + 1):
            if code not in names or unicodedata.category(chr(code)) in ("Cc", "Cf", "Mn", "Me"):
                continue
            width = widths[names[code]][0]
            if found and found[-1][0] + len(found[-1][1]) == code:
                found[-1][1].append(width)
            else:
                found.append((code, [width]))
    return found


def written(runs):
    """First code point and the widths from there on, each in four hexadecimal digits."""
    return "\n".join("  [0x%x, '%s']," % (code, "".join("%04x" % w for w in widths)) for code, widths in runs)


regular, bold = (TTFont(FOLDER + "LiberationSans-%s.ttf" % style) for style in ("Regular", "Bold"))
assert regular["head"].unitsPerEm == bold["head"].unitsPerEm == 2048
print("// Written by packages/figures/metrics/make_metrics.py; see ORIGIN.md there.")
print("""
/** Units in one em of the font. */
export const unitsPerEm = 2048

/** Advance widths of Liberation Sans: first code point of a run, and the widths from there on in four hexadecimal digits each. */
export const metrics: { readonly regular: readonly (readonly [number, string])[]; readonly bold: readonly (readonly [number, string])[] } = {
  regular: [
%s
  ],
  bold: [
%s
  ],
}""" % (written(runs(regular)), written(runs(bold))))
