// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/engine/Sentences.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ringdown::format {

/// Recognises what the engine wrote and says it in the console's language. For one text: it remembers which
/// parts of it are what.
class SentenceReader {
public:
    /// A whole text, with its full stop or without; nothing when it is not recognised.
    std::optional<QString> sentence(Group group, const QString &text);
    /// What may stand in a gap, by itself; kind: as in EngineSentence::slots.
    std::optional<QString> part(char kind, const QString &text) { return slot(kind, text); }
    /// Whether that has other words than the engine's in English too.
    bool saysOtherwise() const { return m_saysOtherwise; }

private:
    /// A sentence of the table, cut at its gaps.
    struct Pattern {
        const EngineSentence *sentence;
        QStringList literals; ///< one more than there are gaps
    };
    static const std::vector<Pattern> &patterns();

    std::optional<QString> read(Group group, const QString &text);
    bool fill(const Pattern &pattern, qsizetype gap, const QString &rest, QStringList &filled);
    std::optional<QString> slot(char kind, const QString &text);

    std::optional<QString> clauses(const QString &text);
    std::optional<QString> continued(const QString &text);
    std::optional<QString> predicates(const QString &text);
    std::optional<QString> nameless(const QString &text);
    std::optional<QString> exceptionName(const QString &text);
    std::optional<QString> title(const QString &text);
    std::optional<QString> owner(const QString &text);
    std::optional<QString> dated(const QString &text);
    std::optional<QString> day(const QString &text);
    std::optional<QString> dayAtFront(const QString &text);
    std::optional<QString> openWords(const QString &text);
    std::optional<QString> overrideWords(const QString &text);
    std::optional<QString> entries(const QString &text);
    std::optional<QString> steps(const QString &text);

    bool m_saysOtherwise = false;
    QHash<QString, std::optional<QString>> m_known; ///< by the group's number and the text
};

} // namespace ringdown::format
