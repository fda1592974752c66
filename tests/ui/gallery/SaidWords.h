// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QMutex>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>

namespace ringdown::tests {

/// Remembers what the screens asked to be said, and finds in any language what scenes name in English.
class SaidWords : public QTranslator {
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *source, const char *comment, int count) const override
    {
        const QMutexLocker lock(&m_lock);
        m_asked[QString::fromUtf8(source)].insert({context, comment, count});
        return {}; // the language's own translator goes on
    }

    bool says(const QString &shown, const QString &english) const
    {
        return shown == english || wordsFor(english).contains(shown);
    }

private:
    struct Asked {
        QByteArray context;
        QByteArray comment;
        int count;
        bool operator==(const Asked &) const = default;
        friend size_t qHash(const Asked &asked, size_t seed)
        {
            return qHashMulti(seed, asked.context, asked.comment, asked.count);
        }
    };

    QStringList wordsFor(const QString &english) const
    {
        QHash<QString, QSet<Asked>> asked;
        {
            const QMutexLocker lock(&m_lock);
            asked = m_asked;
        }
        QStringList words;
        for (const auto &[source, places] : asked.asKeyValueRange()) {
            for (const Asked &place : places) {
                const auto values = valuesIn(source, place.count, english);
                if (!values)
                    continue;
                QString said = QCoreApplication::translate(place.context, source.toUtf8(),
                                                           place.comment.isNull() ? nullptr : place.comment,
                                                           place.count);
                for (const QString &value : *values)
                    said = said.arg(wordsFor(value).value(0, value));
                words += said;
            }
        }
        return words;
    }

    /// What stands in the gaps of a source text that reads like this; nothing when it does not.
    static std::optional<QStringList> valuesIn(const QString &source, int count, const QString &english)
    {
        if (source == english)
            return QStringList();
        const bool hasGap = source.contains(QLatin1String("%1"));
        if (source.size() < 8 || (!hasGap && count < 0))
            return std::nullopt;
        QString form = QRegularExpression::escape(source);
        form.replace(QLatin1String("\\%n"), QString::number(count));
        form.replace(QLatin1String("\\(s\\)"), QLatin1String("s?"));
        form.replace(QRegularExpression(QStringLiteral("\\\\%\\d")), QStringLiteral("(.+)"));
        const auto match = QRegularExpression(QRegularExpression::anchoredPattern(form)).match(english);
        return match.hasMatch() ? std::optional(match.capturedTexts().mid(1)) : std::nullopt;
    }

    mutable QMutex m_lock;
    mutable QHash<QString, QSet<Asked>> m_asked;
};

/// Of this program.
inline SaidWords &saidWords()
{
    static SaidWords words;
    return words;
}

} // namespace ringdown::tests
