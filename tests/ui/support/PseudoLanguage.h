// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace ringdown::tests {

/// A language that nobody speaks and everybody can read: every word of the console with accents, in brackets,
/// and longer by two fifths, as words become in translation. What is not in brackets was never handed to
/// tr().
class PseudoLanguage final : public QTranslator {
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *sourceText, const char *, int) const override;
};

/// "Call log" becomes "[Çåll løg ~~~]"; %1, %n, & and tags stay.
QString pseudo(const QString &words);

} // namespace ringdown::tests
