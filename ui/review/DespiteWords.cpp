// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/DespiteWords.h"

#include <QCoreApplication>

namespace ringdown::review {
namespace {

struct DespiteText {
    Q_DECLARE_TR_FUNCTIONS(DespiteWords)
};

} // namespace

QString despiteWords(const Findings &findings)
{
    const int failing = static_cast<int>(findings.failingScenarios.size());
    const int unread = static_cast<int>(findings.unreadScenarios.size());
    if (unread == 0)
        return DespiteText::tr("Push although %n scenario(s) fail", nullptr, failing);
    if (failing == 0)
        return DespiteText::tr("Push although %n scenario(s) cannot be checked", nullptr, unread);
    return DespiteText::tr("Push although scenarios fail (%1) or cannot be checked (%2)")
        .arg(failing)
        .arg(unread);
}

} // namespace ringdown::review
