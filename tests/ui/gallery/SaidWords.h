// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QMutex>
#include <QSet>
#include <QTranslator>

#include <optional>

namespace ringdown::tests {

/// Remembers what the screens asked to be said, and finds in any language what scenes name in English.
class SaidWords : public QTranslator {
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *source, const char *comment, int count) const override;

    bool says(const QString &shown, const QString &english) const;

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

    QStringList wordsFor(const QString &english) const;

    /// What stands in the gaps of a source text that reads like this; nothing when it does not.
    static std::optional<QStringList> valuesIn(const QString &source, int count, const QString &english);

    mutable QMutex m_lock;
    mutable QHash<QString, QSet<Asked>> m_asked;
    mutable QHash<QString, QStringList> m_words; ///< as long as nothing new is asked
};

/// Of this program.
SaidWords &saidWords();

} // namespace ringdown::tests
