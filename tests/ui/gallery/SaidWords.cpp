// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/gallery/SaidWords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace ringdown::tests {

QString SaidWords::translate(const char *context, const char *source, const char *comment, int count) const
{
    const QMutexLocker lock(&m_lock);
    QSet<Asked> &places = m_asked[QString::fromUtf8(source)];
    const qsizetype before = places.size();
    places.insert({context, comment, count});
    if (places.size() != before)
        m_words.clear();
    return {}; // the language's own translator goes on
}

bool SaidWords::says(const QString &shown, const QString &english) const
{
    return shown == english || (!shown.isEmpty() && wordsFor(english).contains(shown));
}

QStringList SaidWords::wordsFor(const QString &english) const
{
    QHash<QString, QSet<Asked>> asked;
    {
        const QMutexLocker lock(&m_lock);
        if (const auto known = m_words.constFind(english); known != m_words.constEnd())
            return *known;
        asked = m_asked;
    }
    QStringList words;
    for (const auto &[source, places] : asked.asKeyValueRange()) {
        for (const Asked &place : places) {
            const auto values = valuesIn(source, place.count, english);
            if (!values)
                continue;
            QString said =
                QCoreApplication::translate(place.context, source.toUtf8(),
                                            place.comment.isNull() ? nullptr : place.comment, place.count);
            for (const QString &value : *values)
                said = said.arg(wordsFor(value).value(0, value));
            words += said;
        }
    }
    const QMutexLocker lock(&m_lock);
    return *m_words.insert(english, words);
}

std::optional<QStringList> SaidWords::valuesIn(const QString &source, int count, const QString &english)
{
    if (source == english)
        return QStringList();
    const bool hasGap = source.contains(QLatin1String("%1"));
    if (source.size() < 8 || (!hasGap && count < 0))
        return std::nullopt;
    if (english.isEmpty() || (source.indexOf(u'%') > 0 && source.front() != english.front()))
        return std::nullopt; // most are told by that, without a pattern
    QString form = QRegularExpression::escape(source);
    form.replace(QLatin1String("\\%n"), QString::number(count));
    form.replace(QLatin1String("\\%Ln"), QRegularExpression::escape(QLocale().toString(count)));
    form.replace(QLatin1String("\\(s\\)"), QLatin1String("s?"));
    form.replace(QRegularExpression(QStringLiteral("\\\\%L?\\d")), QStringLiteral("(.+)"));
    const auto match = QRegularExpression(QRegularExpression::anchoredPattern(form)).match(english);
    return match.hasMatch() ? std::optional(match.capturedTexts().mid(1)) : std::nullopt;
}

SaidWords &saidWords()
{
    static SaidWords words;
    return words;
}

} // namespace ringdown::tests
