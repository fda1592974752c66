// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/FilterText.h"

#include <QStringList>

#include <utility>

namespace ringdown::filter {
namespace {

const QChar quote = QLatin1Char('"');
const QChar colon = QLatin1Char(':');
const QChar minus = QLatin1Char('-');

bool isWord(const QString &text)
{
    for (const QChar letter : text) {
        if (!letter.isLetter())
            return false;
    }
    return !text.isEmpty();
}

/// Reads the token that begins at text[at] and moves at behind it.
Token readToken(const QString &text, qsizetype &at)
{
    Token token;
    token.start = at;
    if (text[at] == minus && at + 1 < text.size() && !text[at + 1].isSpace()) {
        token.sense = Sense::Unwanted;
        ++at;
    }
    bool isQuoted = false;
    bool wasQuoted = false;
    for (; at < text.size() && (isQuoted || !text[at].isSpace()); ++at) {
        if (text[at] == quote) {
            isQuoted = !isQuoted;
            wasQuoted = true;
        } else if (text[at] == colon && !wasQuoted && token.key.isEmpty() && isWord(token.value)) {
            token.key = std::exchange(token.value, QString()).toLower();
        } else {
            token.value += text[at];
        }
    }
    token.length = at - token.start;
    return token;
}

bool needsQuotes(const QString &key, const QString &value)
{
    for (const QChar letter : value) {
        if (letter.isSpace())
            return true;
    }
    return key.isEmpty() && (value.contains(colon) || value.startsWith(minus));
}

QString part(const QString &text, const Token &token)
{
    return text.mid(token.start, token.length);
}

} // namespace

std::vector<Token> tokensOf(const QString &text)
{
    std::vector<Token> tokens;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace())
            ++at;
        else
            tokens.push_back(readToken(text, at));
    }
    return tokens;
}

QString written(const QString &key, const QString &value, Sense sense)
{
    QString text = sense == Sense::Unwanted ? QString(minus) : QString();
    if (!key.isEmpty())
        text += key + colon;
    QString plain = value;
    plain.remove(quote);
    return text + (needsQuotes(key, plain) ? quote + plain + quote : plain);
}

QString withoutPart(const QString &text, qsizetype start, qsizetype length)
{
    return QString(text).remove(start, length).trimmed().replace(QStringLiteral("  "), QStringLiteral(" "));
}

QString withValue(const QString &text, const QString &key, const QString &value)
{
    QStringList kept;
    for (const Token &token : tokensOf(text)) {
        if (token.key != key)
            kept << part(text, token);
    }
    if (!value.isEmpty())
        kept << written(key, value);
    return kept.join(QLatin1Char(' '));
}

QString withPart(const QString &text, const QString &key, const QString &value, Sense sense)
{
    const QString added = written(key, value, sense);
    QStringList kept;
    for (const Token &token : tokensOf(text)) {
        if (token.key != key || token.value.compare(value, Qt::CaseInsensitive) != 0)
            kept << part(text, token);
    }
    kept << added;
    return kept.join(QLatin1Char(' '));
}

QString withoutTimes(QString text)
{
    for (const char *key : {"on", "last", "since", "until"})
        text = withValue(text, QLatin1StringView(key), QString());
    return text;
}

} // namespace ringdown::filter
