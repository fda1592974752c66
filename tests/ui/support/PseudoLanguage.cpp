// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/PseudoLanguage.h"

namespace ringdown::tests {
namespace {

QChar accented(QChar letter)
{
    constexpr QStringView plain = u"aeiouncsyAEIOUNCSY";
    constexpr QStringView accents = u"åéîøüñçšýÅÉÎØÜÑÇŠÝ";
    const auto at = plain.indexOf(letter);
    return at < 0 ? letter : accents[at];
}

/// How many characters from here on are no words: a place for a value, a tag, an entity.
qsizetype lengthOfMark(QStringView rest)
{
    if (rest.startsWith(u'%')) {
        qsizetype length = 1;
        while (length < rest.size() &&
               (rest[length].isDigit() || rest[length] == u'L' || rest[length] == u'n'))
            ++length;
        return length;
    }
    const QChar end = rest.startsWith(u'<')                          ? u'>'
                      : rest.startsWith(u"&") && rest.contains(u';') ? u';'
                                                                     : QChar();
    const qsizetype at = end.isNull() ? -1 : rest.indexOf(end);
    return at > 0 && at < 12 ? at + 1 : 0;
}

} // namespace

QString pseudo(const QString &words)
{
    QString out(u'[');
    qsizetype letters = 0;
    for (qsizetype i = 0; i < words.size();) {
        const qsizetype mark = lengthOfMark(QStringView(words).sliced(i));
        if (mark > 0) {
            out += QStringView(words).sliced(i, mark);
            i += mark;
            continue;
        }
        out += accented(words[i++]);
        ++letters;
    }
    const qsizetype more = letters * 2 / 5;
    if (more > 1)
        out += u' ' + QString(more - 1, u'~');
    return out + u']';
}

QString PseudoLanguage::translate(const char *, const char *sourceText, const char *, int) const
{
    return pseudo(QString::fromUtf8(sourceText));
}

} // namespace ringdown::tests
